import { dayAt, dayNumber, type Day } from '../domain/day.ts';
import { dayAtPercent, WHOLE, type TimeSpan } from './timeScale.ts';

/** The fewest days a timeline can show. */
const LEAST_DAYS = 28;
const ALL_DAYS = dayNumber(WHOLE.to) + 1;

/** A span of `days` days that begins on `start` or as near to it as the window allows. */
function spanOf(start: number, days: number): TimeSpan {
  const length = Math.min(ALL_DAYS, Math.max(LEAST_DAYS, Math.round(days)));
  const from = Math.min(ALL_DAYS - length, Math.max(0, Math.round(start)));
  return { from: dayAt(from), to: dayAt(from + length - 1) };
}

/**
 * `span` made `factor` times as long, kept in the window and no shorter than LEAST_DAYS. The day `around`
 * keeps its place on the drawing; where it lies outside, the middle does.
 */
export function zoomSpan(span: TimeSpan, factor: number, around: Day): TimeSpan {
  const start = dayNumber(span.from);
  const days = dayNumber(span.to) + 1 - start;
  const isInside = span.from <= around && around <= span.to;
  const still = isInside ? dayNumber(around) : start + days / 2;
  return spanOf(still - (still - start) * factor, days * factor);
}

/** The span that shows `from` to `to` in the middle of what must stand around them. */
export function magnifiedSpan({ from, to }: TimeSpan): TimeSpan {
  const start = dayNumber(from);
  const days = dayNumber(to) + 1 - start;
  return spanOf(start - Math.max(0, LEAST_DAYS - days) / 2, days);
}

/** `span` with another end; an end set past the other takes the span along, as long as it was. */
export function spanWithEnd(span: TimeSpan, end: 'from' | 'to', day: Day): TimeSpan {
  const days = dayNumber(span.to) + 1 - dayNumber(span.from);
  const number = dayNumber(day);
  if (end === 'from' && day > span.to) return spanOf(number, days);
  if (end === 'to' && day < span.from) return spanOf(number + 1 - days, days);
  return magnifiedSpan({ ...span, [end]: day });
}

/** True for a span that cannot be magnified further. */
export function isClosest({ from, to }: TimeSpan): boolean {
  return dayNumber(to) + 1 - dayNumber(from) <= LEAST_DAYS;
}

/** What was brushed over `span`, between two places in percent, in either order. */
export function brushedSpan(span: TimeSpan, a: number, b: number): TimeSpan {
  const from = dayNumber(dayAtPercent(span, Math.min(a, b)));
  const to = dayNumber(dayAtPercent(span, Math.max(a, b)));
  return spanOf(from, to + 1 - from);
}
