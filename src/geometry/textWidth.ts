/** The weights a chart sets text in. */
export type TextWeight = 400 | 600;

/** Measures a text, in px. */
export type Measure = (text: string) => number;

/** The table holds printable ASCII in its order, then these. */
const FIRST = 32;
const LAST = 126;
const BEYOND_ASCII = '‘’“”–—…·';

/**
 * Advance widths in thousandths of the type size, Source Sans 3 (@fontsource-variable/source-sans-3
 * 5.3.0, latin) at 400, measured without kerning, which only ever narrows a line of prose.
 */
const REGULAR: readonly number[] = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
  497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
  494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
  476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
  255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  249, 249, 426, 426, 480, 800, 948, 249,
];

/** What each is wider at 600; as differences they weigh half. */
const WIDER: readonly number[] = [
  0, 26, 56, 16, 16, 17, 30, 26, 21, 21, 20, 16, 26, 11, 26, -6, 16, 16, 16, 16, 16, 16, 16, 16, 16,
  16, 26, 26, 16, 16, 16, 19, 28, 15, 9, 5, 10, 11, 16, 11, 11, 19, 15, 18, 16, 18, 10, 10, 16, 10,
  23, 11, 10, 10, 21, 14, 28, 25, 1, 21, -6, 21, 16, 0, 7, 12, 10, 6, 9, 11, 25, 16, 14, 16, 16, 27,
  16, 14, 13, 7, 9, 9, 26, 12, 23, 12, 28, 29, 35, 28, 18, 21, 14, 21, 16, 26, 26, 56, 56, 0, 0, 16,
  26,
];

function indexOf(letter: string): number {
  const code = letter.charCodeAt(0);
  if (code >= FIRST && code <= LAST) return code - FIRST;
  const index = BEYOND_ASCII.indexOf(letter);
  return index === -1 ? UNKNOWN : LAST - FIRST + 1 + index;
}

/** A letter outside the table counts as a capital M, the widest letter but W: rather too wide than over a neighbour. */
const UNKNOWN = 'M'.charCodeAt(0) - FIRST;
const MARKS = /\p{Mn}/gu;

/** Width in px of one line of Source Sans 3 at `sizePx`. A letter with an accent is as wide as its base. */
export function textWidth(text: string, sizePx: number, weight: TextWeight): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) {
    const index = indexOf(letter);
    thousandths += (REGULAR[index] ?? 0) + (weight === 600 ? (WIDER[index] ?? 0) : 0);
  }
  return (thousandths * sizePx) / 1000;
}
