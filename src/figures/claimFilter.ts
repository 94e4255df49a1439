// Turns the links to the parts of the ledger into a filter. Without scripts they stay links.

class ClaimFilter extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')];
    const parts = [...this.querySelectorAll<HTMLElement>('[data-evidence]')];
    const status = this.querySelector('[role="status"]');
    const all = document.createElement('button');
    all.type = 'button';
    all.textContent = this.dataset['all'] ?? '';
    const buttons = [all];
    const item = document.createElement('li');
    item.append(all);
    this.querySelector('nav ul')?.prepend(item);

    const show = (evidence: string | undefined, chosen: HTMLButtonElement): void => {
      for (const part of parts) {
        part.hidden = evidence !== undefined && part.dataset['evidence'] !== evidence;
      }
      for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
      const count = this.querySelectorAll('[data-evidence]:not([hidden]) article').length;
      if (status) status.textContent = (this.dataset['shown'] ?? '').replace('-1', String(count));
    };

    for (const link of links) {
      const button = document.createElement('button');
      const evidence = link.hash.slice(1);
      button.type = 'button';
      button.append(...link.childNodes);
      button.addEventListener('click', () => {
        show(evidence, button);
      });
      link.replaceWith(button);
      buttons.push(button);
    }
    all.addEventListener('click', () => {
      show(undefined, all);
    });
    show(undefined, all);
  }
}

customElements.define('claim-filter', ClaimFilter);
