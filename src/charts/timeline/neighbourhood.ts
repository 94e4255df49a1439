import { compareKnownDates, type Day } from '../../domain/day.ts';
import type { TimelineEntry } from './TimelineMark.ts';

/** Which of a list of events stand around a day, as indices; `to` is exclusive. */
export interface Neighbourhood {
  readonly from: number;
  readonly to: number;
  /** The first event not before the day: the day's rule stands above it. */
  readonly day: number;
}

/** So many of the events before `on`, and so many on it and after. `events` are in order of time. */
export function neighbourhood(
  events: readonly TimelineEntry[],
  on: Day,
  before: number,
  after: number,
): Neighbourhood {
  const found = events.findIndex(
    ({ date }) => compareKnownDates(date, { day: on, precision: 'day' }) >= 0,
  );
  const day = found < 0 ? events.length : found;
  return { from: Math.max(0, day - before), to: Math.min(events.length, day + after), day };
}

/** A list longer than this holds only what stands around the day; the rest is asked for. */
const LONGEST_WHOLE = 400;

/** True for a list that is too long to be drawn whole. */
export function isLong(events: readonly unknown[]): boolean {
  return events.length > LONGEST_WHOLE;
}
