import { embedSays as words } from '../words/embed.ts';

/** Where the clipboard is refused, the selected address is what the reader copies by hand. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** `address` with the state as its query, parameters of its own kept. */
function withState(address: string, query: string): string {
  const url = new URL(address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  // Days, codes and lists of words: the comma is the one mark that would be escaped.
  return url.href.replaceAll('%2C', ',');
}

/** Brings an embed's menu to life: its addresses carry the state shown whenever it is opened. */
export function connectMenu(frame: HTMLElement, query: () => string): void {
  const menu = frame.querySelector<HTMLDetailsElement>('.embed-menu');
  const button = menu?.querySelector('button');
  const answer = menu?.querySelector('[data-copied]');
  const field = menu?.querySelector<HTMLInputElement>('[data-address="live"]');
  const links = [...frame.querySelectorAll<HTMLAnchorElement>('a[data-link]')];
  const drawn = new Map(links.map((link) => [link, link.href]));
  const live = field?.value ?? '';
  const write = (): void => {
    for (const [link, address] of drawn) {
      const what = link.dataset['link'] ?? '';
      if (what !== 'live' && what !== 'builder') continue;
      link.href = withState(address, query());
      const text = menu?.querySelector<HTMLInputElement>(`[data-address="${what}"]`);
      if (text) text.value = link.href;
    }
    if (field) field.value = withState(live, query());
  };
  // The links are asked for their address when they are used, not at every step of a slider.
  for (const event of ['pointerdown', 'focusin']) frame.addEventListener(event, write);
  menu?.addEventListener('toggle', write);
  menu?.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) target.select();
  });
  button?.addEventListener('click', () => {
    if (!field) return;
    field.select();
    void copied(field.value).then((isCopied) => {
      const text = isCopied ? words.copied : words.copyByHand;
      if (answer) answer.textContent = text;
      button.textContent = text;
      field.focus();
    });
  });
}
