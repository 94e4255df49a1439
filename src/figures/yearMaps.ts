import { WINDOW, type Day } from '../domain/day.ts';

const FIRST = Number(WINDOW.first.slice(0, 4));
const LAST = Number(WINDOW.last.slice(0, 4));

/** The years whose end has a page of its own, so that the map can be stepped without scripts. */
export const MAP_YEARS: readonly number[] = Array.from(
  { length: LAST - FIRST + 1 },
  (_, index) => FIRST + index,
);

/** Root path of a year's page: `/explore/2012/`. */
export function yearPath(year: number): string {
  return `/explore/${year}/`;
}

/** The day that a year's page shows, its last. */
export function yearEnd(year: number): Day {
  return `${year}-12-31` as Day;
}
