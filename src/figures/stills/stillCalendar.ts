// Which still stands for a day, and from when to when: lists of days and no dataset, for browsers too.
import { dayBefore, WINDOW, type Day } from '../../domain/day.ts';

/** Both ascending. */
export interface StillCalendar {
  /** The days that have stills. */
  readonly stills: readonly Day[];
  /** The days on which a stance changes. */
  readonly changes: readonly Day[];
}

/** The still that stands for `day`: its own, else that of the last change by then, else the first there is. */
export function stillDayIn({ stills, changes }: StillCalendar, day: Day): Day {
  if (stills.includes(day)) return day;
  const found = changes.findLast((change) => change <= day) ?? stills[0];
  if (found === undefined) throw new RangeError('there are no stills');
  return found;
}

/** The first and last day on which every position is as it is on `day`. */
export function heldIn(
  { changes }: Pick<StillCalendar, 'changes'>,
  day: Day,
): { readonly first: Day; readonly last: Day } {
  const next = changes.find((change) => change > day);
  return {
    first: changes.findLast((change) => change <= day) ?? WINDOW.first,
    last: next ? dayBefore(next) : WINDOW.last,
  };
}
