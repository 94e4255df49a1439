// Sorts and narrows the table of governments. Without scripts the table stands whole, in order of name.

class CountryTable extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const body = this.querySelector('tbody');
    if (!form || !body) return;
    const rows = [...body.rows];
    const heads = [...this.querySelectorAll<HTMLElement>('th[data-sort]')];
    const status = this.querySelector('[role="status"]');
    const sort = form.elements.namedItem('sort') as HTMLSelectElement;

    const order = (key: string, isDescending: boolean): void => {
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
      // The rows stand in order of name at first, and a stable sort keeps it among equals.
      body.append(...rows.toSorted(compare));
      sort.value = key;
      for (const head of heads) {
        if (head.dataset['sort'] !== key) head.removeAttribute('aria-sort');
        else head.setAttribute('aria-sort', isDescending ? 'descending' : 'ascending');
      }
    };

    const narrow = (): void => {
      const data = new FormData(form);
      const wanted = plain(String(data.get('name') ?? ''));
      const group = String(data.get('group') ?? 'all');
      for (const row of rows) {
        const isIn = group === 'all' || (row.dataset['groups'] ?? '').split(' ').includes(group);
        row.hidden = !isIn || !plain(row.dataset['name'] ?? '').includes(wanted);
      }
      const count = rows.filter((row) => !row.hidden).length;
      if (!status) return;
      status.textContent =
        count === 0
          ? (this.dataset['none'] ?? '')
          : (this.dataset['of'] ?? '').replace('-1', String(count));
    };

    for (const head of heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent?.trim() ?? '';
      button.addEventListener('click', () => {
        order(head.dataset['sort'] ?? 'name', head.getAttribute('aria-sort') === 'ascending');
      });
      head.replaceChildren(button);
    }
    sort.addEventListener('change', () => {
      order(sort.value, false);
    });
    form.addEventListener('input', narrow);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.hidden = false;
    narrow();
  }
}

/** Lower case, without accents: "turkiye" finds Türkiye. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

customElements.define('country-table', CountryTable);
