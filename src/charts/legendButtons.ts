import { mark } from './map/dom.ts';

/**
 * Makes the label of each legend row a button that outlines its states. As built they are words, since
 * without scripts no button could act.
 */
export function makeLegendButtons(root: HTMLElement): void {
  for (const row of root.querySelectorAll<HTMLElement>('.legend-row')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['outline'] = row.dataset['row'] ?? '';
    button.setAttribute('aria-pressed', 'false');
    const label = row.querySelector('dt');
    button.append(...(label?.childNodes ?? []));
    button.addEventListener('click', () => {
      toggleOutline(root, button.dataset['outline'] ?? '');
    });
    label?.append(button);
  }
}

/** Outlines the states of a stance, or takes the outline away; the style sheet draws it. */
function toggleOutline(root: HTMLElement, stance: string): void {
  const next = root.dataset['highlight'] === stance ? undefined : stance;
  mark(root, 'data-highlight', next);
  for (const button of root.querySelectorAll<HTMLElement>('[data-outline]')) {
    mark(button, 'aria-pressed', String(button.dataset['outline'] === next));
  }
}
