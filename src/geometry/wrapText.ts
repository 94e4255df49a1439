import type { Measure } from './textWidth.ts';

/** Text broken into lines, with the width of the longest in px. */
export interface Wrapping {
  readonly lines: readonly string[];
  readonly widthPx: number;
}

/** `text` in as few lines as `maxPx` allows; a word wider than that has a line of its own and overhangs. */
export function wrapText(text: string, maxPx: number, measure: Measure): Wrapping {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > maxPx) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  if (line !== '') lines.push(line);
  return { lines, widthPx: Math.max(0, ...lines.map(measure)) };
}

/**
 * The ways to set `text` between `minPx` and `maxPx` wide, one for each number of lines: the narrowest that
 * takes no more. Fewest lines first.
 */
export function wrappings(
  text: string,
  minPx: number,
  maxPx: number,
  measure: Measure,
): readonly Wrapping[] {
  const best = new Map<number, Wrapping>();
  let width = maxPx;
  // Each round asks for less than the longest line took, so every distinct wrapping is met once.
  while (width >= minPx) {
    const wrapping = wrapText(text, width, measure);
    const { length } = wrapping.lines;
    const known = best.get(length);
    if (!known || wrapping.widthPx < known.widthPx) best.set(length, wrapping);
    width = Math.min(width, wrapping.widthPx) - 1;
  }
  return [...best.values()].sort((a, b) => a.lines.length - b.lines.length);
}
