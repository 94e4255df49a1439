import type { Day } from '../domain/day.ts';
import { percentAt, WHOLE } from './timeScale.ts';

/** A block on the scrubber: its middle in percent of the window, its place in the stack from the line. */
export interface PlacedBlock<Datum> {
  readonly datum: Datum;
  readonly x: number;
  /** 0 stands on the line. */
  readonly level: number;
}

/**
 * Stacks one block per datum on a common line. Blocks of one column share its middle, so that none
 * overlaps a neighbour while the scrubber is at least `widthPx` wide and a block `blockPx`.
 * `data` are in order of day.
 */
export function stackBlocks<Datum>(
  data: readonly Datum[],
  dayOf: (datum: Datum) => Day,
  widthPx: number,
  blockPx: number,
): readonly PlacedBlock<Datum>[] {
  const column = (blockPx / widthPx) * 100;
  const heights = new Map<number, number>();
  return data.map((datum) => {
    const index = Math.floor(percentAt(WHOLE, dayOf(datum)) / column);
    const level = heights.get(index) ?? 0;
    heights.set(index, level + 1);
    return { datum, x: Math.round((index + 0.5) * column * 100) / 100, level };
  });
}
