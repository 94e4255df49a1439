import { embedSays as words } from '../words/embed.ts';
import { copyText } from './copyText.ts';

/** `address` with the state as its query, parameters of its own kept. */
function withState(address: string, query: string): string {
  const url = new URL(address);
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  // Days, codes and lists of words: the comma is the one mark that would be escaped.
  return url.href.replaceAll('%2C', ',');
}

/**
 * The picture that stands for what is shown, from `address`, that of the picture drawn: of the day itself where
 * it is a year's end or the day drawn, else of the last change by then. `days` are those of change; without
 * any there is that one picture.
 */
export function pictureAddress(
  address: string,
  days: readonly string[],
  drawn: string,
  { on, view }: { readonly on: string; readonly view?: string | undefined },
): string {
  const isOwn = on === drawn || on.endsWith('-12-31') || days.length === 0;
  const day = isOwn ? on : (days.findLast((change) => change <= on) ?? days[0] ?? on);
  const plate = view === undefined || view === 'europe' ? 'europe' : 'world';
  return days.length === 0
    ? address
    : address.replace('/europe/', `/${plate}/`).replace(drawn, day);
}

/** Brings an embed's menu to life: its addresses carry the state shown whenever it is opened. */
export function connectMenu(
  frame: HTMLElement,
  query: () => string,
  shown: () => { readonly on: string; readonly view?: string | undefined },
): void {
  const menu = frame.querySelector<HTMLDetailsElement>('.embed-menu');
  const button = menu?.querySelector('button');
  const answer = menu?.querySelector('[data-copied]');
  const field = menu?.querySelector<HTMLInputElement>('[data-address="live"]');
  const links = [...frame.querySelectorAll<HTMLAnchorElement>('a[data-link]')];
  const drawn = new Map(links.map((link) => [link, link.href]));
  const live = field?.value ?? '';
  const drawnDay = new URLSearchParams(document.documentElement.dataset['drawn']).get('on') ?? '';
  const days = (menu?.dataset['stillDays'] ?? '').split(' ').filter(Boolean);
  const write = (): void => {
    for (const [link, address] of drawn) {
      const what = link.dataset['link'] ?? '';
      if (what === 'data') continue;
      link.href =
        what === 'still'
          ? pictureAddress(address, days, drawnDay, shown())
          : withState(address, query());
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
    void copyText(field.value).then((isCopied) => {
      const text = isCopied ? words.copied : words.copyByHand;
      if (answer) answer.textContent = text;
      button.textContent = text;
      field.focus();
    });
  });
}
