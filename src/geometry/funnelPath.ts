import type { Day } from '../domain/day.ts';
import { FOCUS, percentAt, WHOLE, type TimeSpan } from './timeScale.ts';

/** Units of the funnel's box, which is stretched to the chart's width: x in tenths of a percent, y in px. */
export const FUNNEL_BOX = { width: 1000, height: 32 } as const;

/** The curves that lead from the scrubber, above, to the magnified window, below. Path data in FUNNEL_BOX. */
export interface FunnelPath {
  /** From the window's first day on the scrubber to the left edge of the plate. */
  readonly start: string;
  /** From the window's last day to the right edge. */
  readonly end: string;
  /** From the knob to the date line; undefined while the day lies outside the window. */
  readonly date: string | undefined;
}

/** The funnel between the whole window and `focus`, with the day `on` running through it. */
export function funnelPath(on: Day, focus: TimeSpan = FOCUS): FunnelPath {
  const below = percentAt(focus, on);
  return {
    start: curve(percentAt(WHOLE, focus.from), 0),
    end: curve(endOf(focus), 100),
    date: below < 0 || below >= 100 ? undefined : curve(percentAt(WHOLE, on), below),
  };
}

/** Where the window's first and last day stand on the scrubber, in units of the box. */
export function windowEdges(
  focus: TimeSpan,
): readonly { readonly end: 'from' | 'to'; readonly x: number }[] {
  return [
    { end: 'from', x: units(percentAt(WHOLE, focus.from)) },
    { end: 'to', x: units(endOf(focus)) },
  ];
}

/** Percent of WHOLE at the end of the span's last day. */
function endOf({ from, to }: TimeSpan): number {
  const start = percentAt(WHOLE, from);
  const day = percentAt(WHOLE, to) - start;
  // The last day is as wide as any other: one part in the days of the span.
  return start + day / (percentAt({ from, to }, to) / 100);
}

/** Upright at both ends, so that it runs on from the knob's line and into the date line without a corner. */
function curve(fromPercent: number, toPercent: number): string {
  const { height } = FUNNEL_BOX;
  const from = units(fromPercent);
  const to = units(toPercent);
  return `M${from} 0C${from} ${height / 2} ${to} ${height / 2} ${to} ${height}`;
}

function units(percent: number): number {
  return Math.round(percent * 100) / 10;
}
