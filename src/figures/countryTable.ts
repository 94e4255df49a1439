// Sorts and narrows the table of governments; what is chosen stands in the address. Without scripts the table
// stands whole, in order of name.
import { writeQuery } from './pageQuery.ts';

/** As built. */
const FIRST_KEY = 'name';
const WHOLE = 'all';
const DESCENDING = 'descending';

class CountryTable extends HTMLElement {
  #rows: readonly HTMLTableRowElement[] = [];
  #sorted = { key: FIRST_KEY, isDescending: false };

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#rows = [...(this.querySelector('tbody')?.rows ?? [])];
    for (const head of this.#heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent?.trim() ?? '';
      button.addEventListener('click', () => {
        this.#order(
          head.dataset['sort'] ?? FIRST_KEY,
          head.getAttribute('aria-sort') === 'ascending',
        );
        this.#write('push');
      });
      head.replaceChildren(button);
    }
    this.#select('sort').addEventListener('change', ({ target }) => {
      this.#order((target as HTMLSelectElement).value, false);
      this.#write('push');
    });
    form.addEventListener('input', ({ target }) => {
      this.#narrow();
      if (target !== this.#select('sort')) {
        this.#write(target instanceof HTMLSelectElement ? 'push' : 'replace');
      }
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.hidden = false;
    addEventListener('popstate', this.#read);
    this.#read();
  }

  get #heads(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
  }

  get #field(): HTMLInputElement {
    return this.#part('input[name="name"]');
  }

  #select(name: string): HTMLSelectElement {
    return this.#part(`select[name="${name}"]`);
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new TypeError(`the table has no ${selector}`);
    return part;
  }

  readonly #read = (): void => {
    const parameters = new URLSearchParams(location.search);
    const rejected: string[] = [];
    /** The value asked for, where there is such an option, else that of the table as built. */
    const asked = (name: string, built: string): string => {
      const value = parameters.get(name);
      const options = [...this.#select(name).options];
      if (value === null || options.some((option) => option.value === value)) return value ?? built;
      rejected.push(name);
      return built;
    };
    this.#field.value = parameters.get('find') ?? '';
    this.#select('group').value = asked('group', WHOLE);
    this.#order(asked('sort', FIRST_KEY), parameters.get('order') === DESCENDING);
    const bad = (this.dataset['bad'] ?? '').replace('-1', rejected.join(', '));
    this.#narrow(rejected.length > 0 ? `${bad} ` : '');
  };

  #write(use: 'push' | 'replace'): void {
    const { key, isDescending } = this.#sorted;
    const group = this.#select('group').value;
    writeQuery(
      {
        find: this.#field.value.trim(),
        group: group === WHOLE ? undefined : group,
        sort: key === FIRST_KEY ? undefined : key,
        order: isDescending ? DESCENDING : undefined,
      },
      use,
    );
  }

  #order(key: string, isDescending: boolean): void {
    const value = (row: HTMLElement): string | number => {
      const text = row.dataset[key] ?? '';
      return key === 'name' || key === 'firstMove' ? text : Number(text);
    };
    const compare = (a: HTMLElement, b: HTMLElement): number => {
      const [first, second] = [value(a), value(b)];
      const difference =
        typeof first === 'number' && typeof second === 'number'
          ? first - second
          : String(first).localeCompare(String(second), 'en');
      return isDescending ? -difference : difference;
    };
    this.#sorted = { key, isDescending };
    // The rows stand in order of name at first, and a stable sort keeps it among equals.
    this.querySelector('tbody')?.append(...this.#rows.toSorted(compare));
    this.#select('sort').value = key;
    for (const head of this.#heads) {
      if (head.dataset['sort'] !== key) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
    }
  }

  #narrow(warning = ''): void {
    const wanted = plain(this.#field.value);
    const group = this.#select('group').value;
    for (const row of this.#rows) {
      const isIn = group === WHOLE || (row.dataset['groups'] ?? '').split(' ').includes(group);
      row.hidden = !isIn || !plain(row.dataset['name'] ?? '').includes(wanted);
    }
    const count = this.#rows.filter((row) => !row.hidden).length;
    const said =
      count === 0
        ? (this.dataset['none'] ?? '')
        : (this.dataset['of'] ?? '').replace('-1', String(count));
    this.#part('[role="status"]').textContent = `${warning}${said}`;
  }
}

/** Lower case, without accents: "turkiye" finds Türkiye. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('country-table', CountryTable);
