import { dayAt, dayNumber, WINDOW, type Day } from '../domain/day.ts';

/** A span of days, both included, that a chart lays over its width. */
export interface TimeSpan {
  readonly from: Day;
  readonly to: Day;
}

/** The whole window. */
export const WHOLE: TimeSpan = { from: WINDOW.first, to: WINDOW.last };

/** The three years in which most moves fall: the magnified plate of the timeline. */
export const FOCUS: TimeSpan = { from: '2018-01-01', to: '2020-12-31' };

/** Percent of the span's width at the start of `day`; outside [0, 100] for days outside the span. */
export function percentAt({ from, to }: TimeSpan, day: Day): number {
  const start = dayNumber(from);
  // The last day has a width of its own, so the span ends where the day after it would begin.
  return ((dayNumber(day) - start) / (dayNumber(to) + 1 - start)) * 100;
}

/** Where `day` stands, in percent of the span; undefined outside it. */
export function percentInside(span: TimeSpan, day: Day): number | undefined {
  const percent = percentAt(span, day);
  return percent < 0 || percent >= 100 ? undefined : percent;
}

/** The day at `percent` of the span, kept inside it. */
export function dayAtPercent({ from, to }: TimeSpan, percent: number): Day {
  const start = dayNumber(from);
  const end = dayNumber(to);
  const number = Math.floor(start + (percent / 100) * (end + 1 - start));
  return dayAt(Math.min(end, Math.max(start, number)));
}

/** A year with where it begins and its middle, in percent of the span. */
export interface YearTick {
  readonly year: number;
  readonly start: number;
  readonly middle: number;
}

/** The years of the span, a partial first or last year included. */
export function yearTicks(span: TimeSpan): readonly YearTick[] {
  const first = Number(span.from.slice(0, 4));
  const last = Number(span.to.slice(0, 4));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    const start = Math.max(0, percentAt(span, `${year}-01-01`));
    const end = Math.min(100, percentAt(span, `${year + 1}-01-01`));
    return { year, start, middle: (start + end) / 2 };
  });
}

/** A month's first day on the span, in percent; `isYear` for January. */
export interface MonthTick {
  readonly start: number;
  readonly isYear: boolean;
}

/** The firsts of the months inside the span, its own first day left out. Every third where there are more than 60. */
export function monthTicks(span: TimeSpan): readonly MonthTick[] {
  const monthsOf = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = monthsOf(span.from);
  const count = monthsOf(span.to) - first;
  const step = count > 60 ? 3 : 1;
  return Array.from({ length: count }, (_, index) => first + index + 1)
    .filter((months) => months % step === 0)
    .map((months) => {
      const month = String((months % 12) + 1).padStart(2, '0');
      const day = `${Math.floor(months / 12)}-${month}-01` as Day;
      return { start: percentAt(span, day), isYear: months % 12 === 0 };
    });
}
