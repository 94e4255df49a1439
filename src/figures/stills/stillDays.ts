import { changeDays, type Dataset } from '../../domain/dataset.ts';
import { OPENING_DAY, WINDOW, type Day } from '../../domain/day.ts';
import { heldIn, stillDayIn, type StillCalendar } from './stillCalendar.ts';

/** The days that have stills: each change of stance, each year's end, and the opening day. Ascending. */
export function stillDays(dataset: Dataset): readonly Day[] {
  const first = Number(WINDOW.first.slice(0, 4));
  const last = Number(WINDOW.last.slice(0, 4));
  const yearEnds = Array.from(
    { length: last - first + 1 },
    (_, index): Day => `${first + index}-12-31` as Day,
  );
  const days = [...changeDays(dataset), ...yearEnds, OPENING_DAY];
  return [...new Set(days)].filter((day) => day >= WINDOW.first).sort();
}

/** The days by which stills are found. */
export function calendarOf(dataset: Dataset): StillCalendar {
  return { stills: stillDays(dataset), changes: changeDays(dataset) };
}

/** The still that stands for `day`: its own, else that of the last change by then, else the first there is. */
export function stillDayFor(dataset: Dataset, day: Day): Day {
  return stillDayIn(calendarOf(dataset), day);
}

/** The first and last day on which every position is as it is on `day`. */
export function heldAround(
  dataset: Dataset,
  day: Day,
): { readonly first: Day; readonly last: Day } {
  return heldIn({ changes: changeDays(dataset) }, day);
}
