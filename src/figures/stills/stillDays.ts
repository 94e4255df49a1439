import { changeDays, type Dataset } from '../../domain/dataset.ts';
import { dayBefore, OPENING_DAY, WINDOW, type Day } from '../../domain/day.ts';

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

/** The still that stands for `day`: its own, else that of the last change by then, else the first there is. */
export function stillDayFor(dataset: Dataset, day: Day): Day {
  const days = stillDays(dataset);
  if (days.includes(day)) return day;
  const changed = changeDays(dataset).findLast((change) => change <= day);
  return changed ?? days[0] ?? OPENING_DAY;
}

/** The first and last day on which every position is as it is on `day`. */
export function heldAround(
  dataset: Dataset,
  day: Day,
): { readonly first: Day; readonly last: Day } {
  const changes = changeDays(dataset);
  const next = changes.find((change) => change > day);
  return {
    first: changes.findLast((change) => change <= day) ?? WINDOW.first,
    last: next ? dayBefore(next) : WINDOW.last,
  };
}
