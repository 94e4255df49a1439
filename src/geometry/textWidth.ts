/** The weights a chart sets text in. */
export type TextWeight = 400 | 600;

/** Measures a text, in px. */
export type Measure = (text: string) => number;

const GLYPHS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~‘’“”–—…·';

/**
 * Advance widths of GLYPHS in thousandths of the type size, Source Sans 3 (@fontsource-variable/source-sans-3
 * 5.3.0, latin) at two weights, measured without kerning, which only ever narrows a line of prose.
 */
const ADVANCES: Readonly<Record<TextWeight, readonly number[]>> = {
  400: [
    200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
    497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
    494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
    476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
    255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
    249, 249, 426, 426, 480, 800, 948, 249,
  ],
  600: [
    200, 315, 482, 513, 513, 841, 639, 275, 324, 324, 438, 513, 275, 322, 275, 344, 513, 513, 513,
    513, 513, 513, 513, 513, 513, 513, 275, 275, 513, 513, 513, 444, 875, 558, 597, 576, 625, 538,
    510, 628, 663, 282, 494, 597, 502, 745, 657, 674, 582, 674, 592, 545, 546, 655, 536, 800, 541,
    501, 540, 324, 344, 324, 513, 500, 549, 516, 563, 462, 564, 507, 317, 520, 558, 262, 263, 522,
    271, 843, 560, 549, 564, 564, 373, 431, 361, 556, 495, 748, 481, 495, 443, 324, 255, 324, 513,
    275, 275, 482, 482, 480, 800, 964, 275,
  ],
};

const INDEX: ReadonlyMap<string, number> = new Map(
  [...GLYPHS].map((glyph, index) => [glyph, index]),
);
/** A letter outside the table counts as a capital M, the widest letter but W: rather too wide than over a neighbour. */
const UNKNOWN = 'M';
const MARKS = /\p{Mn}/gu;

/** Width in px of one line of Source Sans 3 at `sizePx`. A letter with an accent is as wide as its base. */
export function textWidth(text: string, sizePx: number, weight: TextWeight): number {
  const advances = ADVANCES[weight];
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) {
    thousandths += advances[INDEX.get(letter) ?? INDEX.get(UNKNOWN) ?? 0] ?? 0;
  }
  return (thousandths * sizePx) / 1000;
}
