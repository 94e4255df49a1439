// Turns the links to the parts of the ledger into a filter, which stands in the address as `evidence=withheld`.
// Without scripts they stay links.
import { writeQuery } from './pageQuery.ts';

/** In the address. */
const NAME = 'evidence';
const ALL = '';

class ClaimFilter extends HTMLElement {
  readonly #buttons = new Map<string, HTMLButtonElement>();

  connectedCallback(): void {
    const all = this.#button(ALL, [this.dataset['all'] ?? '']);
    const item = document.createElement('li');
    item.append(all);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('nav a')) {
      link.replaceWith(this.#button(link.hash.slice(1), [...link.childNodes]));
    }
    this.querySelector('nav ul')?.prepend(item);
    addEventListener('popstate', this.#read);
    this.#read();
  }

  #button(evidence: string, label: readonly (Node | string)[]): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...label);
    button.addEventListener('click', () => {
      this.#show(evidence);
      writeQuery({ [NAME]: evidence }, 'push');
    });
    this.#buttons.set(evidence, button);
    return button;
  }

  /** Shows what the address asks for; a part that a link leads into is shown whatever was chosen. */
  readonly #read = (): void => {
    const asked = new URLSearchParams(location.search).get(NAME) ?? ALL;
    const isKnown = this.#buttons.has(asked);
    this.#show(isKnown ? asked : ALL, isKnown ? '' : (this.dataset['bad'] ?? ''));
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target?.closest('[data-evidence][hidden]')) return;
    this.#show(ALL);
    target.scrollIntoView();
  };

  #show(evidence: string, warning = ''): void {
    for (const part of this.querySelectorAll<HTMLElement>('[data-evidence]')) {
      part.hidden = evidence !== ALL && part.dataset['evidence'] !== evidence;
    }
    for (const [key, button] of this.#buttons) {
      button.setAttribute('aria-pressed', String(key === evidence));
    }
    const count = this.querySelectorAll('[data-evidence]:not([hidden]) article').length;
    const said = (this.dataset['shown'] ?? '').replace('-1', String(count));
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = warning === '' ? said : `${warning} ${said}`;
  }
}

customElements.define('claim-filter', ClaimFilter);
