import { rarerName } from './faceRules.ts';

const FACE =
  /@font-face\{font-family:"?([^";]+)"?;[^}]*?url\(([^)]*-extended\.[^)]*)\)[^}]*?unicode-range:([^};]*)/g;
const UNSEEN = /<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/g;
/** The face of lists and notes, where letters of other alphabets than ours stand: in titles of sources. */
const DATA = rarerName({ name: 'Source Sans 3' });

/** True for a letter of a range as CSS writes it, `U+101,U+10C-10D`. */
function isIn(range: string, char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return range.split(',').some((run) => {
    const [from = '', to = from] = run.replace('U+', '').split('-');
    return Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16);
  });
}

/**
 * A page's `html` that asks for the letters of Central Europe where its text holds some, behind all else: a file
 * that comes when a piece far down needs it has the browser lay out the whole page again.
 */
export function withExtendedPreload(html: string): string {
  const face = [...html.matchAll(FACE)].find(([, family]) => family === DATA);
  const [, , href, range = ''] = face ?? [];
  if (href === undefined) return html;
  if (![...new Set(html.replace(UNSEEN, ''))].some((char) => isIn(range, char))) return html;
  const link = `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin fetchpriority="low">`;
  return html.replace('</head>', `${link}</head>`);
}
