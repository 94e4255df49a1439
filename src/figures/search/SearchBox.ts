// The search: reads the index when it is first used, keeps the query in the address, and is driven by keyboard.
import { searchWords as words } from '../../words/search.ts';
import { writeQuery } from '../pageQuery.ts';
import { drawResult, drawTerm } from './drawResult.ts';
import {
  queryWords,
  rankEntries,
  readyEntries,
  termNamed,
  type ReadyEntry,
} from './rankEntries.ts';
import { isSearchKind, type SearchIndex, type SearchKind } from './SearchEntry.ts';

const PAGE = 20;
/** After the last key the count is said; while somebody types, nothing is. */
const SETTLED_MS = 400;

class SearchBox extends HTMLElement {
  #index: Promise<{ index: SearchIndex; ready: readonly ReadyEntry[] }> | undefined;
  #shown = PAGE;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** Counts the draws, so that a late answer never covers a later one. */
  #turn = 0;

  connectedCallback(): void {
    const parameters = new URLSearchParams(location.search);
    const kind = parameters.get('kind');
    this.#field.value = parameters.get('q') ?? '';
    if (isSearchKind(kind)) this.#choose(kind);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#renew();
    });
    this.#form.addEventListener('input', () => {
      this.#renew();
    });
    this.#field.addEventListener('focus', () => void this.#fetched().catch(() => undefined), {
      once: true,
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.#more.addEventListener('click', () => {
      const from = this.#shown;
      this.#shown += PAGE;
      void this.#draw().then(() => this.#links[from]?.focus());
    });
    void this.#draw();
  }

  get #form(): HTMLFormElement {
    return this.#part('form');
  }

  get #field(): HTMLInputElement {
    return this.#part('input[type="search"]');
  }

  get #more(): HTMLButtonElement {
    return this.#part('.more');
  }

  get #links(): readonly HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('.results h3 a')];
  }

  get #kind(): SearchKind | undefined {
    const value = String(new FormData(this.#form).get('kind') ?? '');
    return isSearchKind(value) ? value : undefined;
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new TypeError(`the search has no ${selector}`);
    return part;
  }

  #choose(kind: SearchKind): void {
    this.#part<HTMLInputElement>(`input[value="${kind}"]`).checked = true;
  }

  #fetched(): Promise<{ index: SearchIndex; ready: readonly ReadyEntry[] }> {
    this.#index ??= fetch(this.dataset['index'] ?? '')
      .then((response) => {
        if (!response.ok) throw new TypeError(`${response.url}: ${response.status}`);
        return response.json() as Promise<SearchIndex>;
      })
      .then((index) => ({ index, ready: readyEntries(index) }))
      .catch((error: unknown) => {
        // The next key tries again.
        this.#index = undefined;
        throw error;
      });
    return this.#index;
  }

  #renew(): void {
    this.#shown = PAGE;
    const query = this.#field.value.trim();
    writeQuery({ q: query, kind: query === '' ? undefined : this.#kind }, 'replace');
    void this.#draw();
  }

  async #draw(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const query = this.#field.value.trim();
    this.toggleAttribute('data-asked', query !== '');
    if (query === '') {
      this.#say('');
      return;
    }
    if (!this.#index) this.#show(words.waiting);
    try {
      const { index, ready } = await this.#fetched();
      if (turn !== this.#turn) return;
      const found = rankEntries(ready, query).map(({ entry }) => entry);
      const kind = this.#kind;
      const listed = kind ? found.filter((entry) => entry.kind === kind) : found;
      for (const radio of this.#form.querySelectorAll<HTMLInputElement>('[name="kind"]')) {
        const count = radio.nextElementSibling?.querySelector('.count');
        const of = found.filter((entry) => radio.value === '' || entry.kind === radio.value).length;
        if (count) count.textContent = String(of);
      }
      const asked = queryWords(query);
      this.#part('.results').replaceChildren(
        ...listed.slice(0, this.#shown).map((entry) => drawResult(entry, asked)),
      );
      const term = termNamed(index, query);
      this.#part('.explained').replaceChildren(...(term ? drawTerm(term) : []));
      const rest = Math.min(PAGE, listed.length - this.#shown);
      this.#more.hidden = rest <= 0;
      this.#more.textContent = words.more(rest);
      this.#say(
        listed.length > 0
          ? words.found(listed.length, query)
          : kind && found.length > 0
            ? words.noneOfKind(kind, found.length)
            : words.none(query),
      );
    } catch {
      if (turn === this.#turn) this.#fail();
    }
  }

  #fail(): void {
    this.toggleAttribute('data-asked', false);
    this.#show(words.failed);
    this.#part('[role="status"]').textContent = words.failed;
  }

  #show(text: string): void {
    const heading = this.#part('.status');
    heading.textContent = text;
    heading.hidden = text === '';
  }

  /** Shows the sentence at once, and says it when the keys rest. */
  #say(text: string): void {
    this.#show(text);
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#part('[role="status"]').textContent = text;
    }, SETTLED_MS);
  }

  /** The arrows go from the field into the results and back. */
  #move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = [this.#field, ...this.#links];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = at < 0 ? undefined : stops[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('search-box', SearchBox);
