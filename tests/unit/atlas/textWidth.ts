/** Weights of a name: one that acted, and a large quiet one. */
export type LabelWeight = 400 | 560;

const GLYPHS = ' .-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Advance widths of GLYPHS in thousandths of the type size: the hmtx table of Source Sans 3
 * (@fontsource-variable/source-sans-3 5.3.0, latin) with its weight axis pinned. Kerning left out: it
 * narrows a name by less than 1 px.
 */
const ADVANCES: Readonly<Record<LabelWeight, readonly number[]>> = {
  400: [
    200, 249, 311, 543, 588, 571, 615, 527, 494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566,
    664, 569, 534, 536, 645, 515, 786, 513, 476, 539, 504, 553, 456, 555, 496, 292, 504, 544, 246,
    247, 495, 255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425,
  ],
  560: [
    200, 270, 320, 555, 595, 575, 623, 536, 507, 626, 661, 278, 491, 593, 499, 741, 655, 672, 579,
    672, 587, 543, 544, 653, 532, 797, 535, 496, 540, 514, 561, 461, 562, 505, 312, 517, 555, 259,
    260, 516, 268, 840, 557, 548, 562, 562, 368, 429, 357, 554, 490, 742, 474, 489, 439,
  ],
};

/** Width of a name in Source Sans 3, in px at `sizePx`. Throws RangeError for a letter not measured. */
export function textWidth(text: string, sizePx: number, weight: LabelWeight): number {
  const thousandths = [...text].reduce((sum, letter) => {
    const advance = ADVANCES[weight][GLYPHS.indexOf(letter)];
    if (advance === undefined)
      throw new RangeError(`no advance width for ${JSON.stringify(letter)}`);
    return sum + advance;
  }, 0);
  return (thousandths * sizePx) / 1000;
}
