/** A calendar day as ISO 8601 text, `YYYY-MM-DD`; days compare with `<` and `===`. */
export type Day = `${number}-${number}-${number}`;

/** How near a date is known. What is known to the month or year carries its first day as a placeholder. */
export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A date as near as it is known: `day` is the first day of the month or year when `precision` says so. */
export interface KnownDate {
  readonly day: Day;
  readonly precision: Precision;
}

/** The days the product covers, both included. */
export const WINDOW = { first: '2009-01-01', last: '2020-12-31' } as const satisfies Record<
  string,
  Day
>;

/** The day US officials said that they held evidence: the day every chart opens on. */
export const OPENING_DAY: Day = '2020-02-11';

const MS_PER_DAY = 86_400_000;
const DAY_TEXT = /^(\d{4})-(\d{2})-(\d{2})$/;
const KNOWN_TEXT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `text` as a Day, or undefined when it is not a day of the calendar (2020-02-30 is none). */
export function parseDay(text: string): Day | undefined {
  const match = DAY_TEXT.exec(text);
  if (!match) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  // Date.parse rolls 30 February over to March instead of refusing it.
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text
    ? undefined
    : (text as Day);
}

/** `2020-07-14`, `2020-07` or `2020` as a KnownDate, or undefined when it is none of these. */
export function parseKnownDate(text: string): KnownDate | undefined {
  const match = KNOWN_TEXT.exec(text);
  if (!match) return undefined;
  const [, year, month, day] = match;
  const full = parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (!full) return undefined;
  return { day: full, precision: day ? 'day' : month ? 'month' : 'year' };
}

/** The ISO text of a date, no finer than it is known: `2020-07-14`, `2020-07` or `2020`. */
export function isoText({ day, precision }: KnownDate): string {
  return precision === 'day' ? day : precision === 'month' ? day.slice(0, 7) : day.slice(0, 4);
}

/** True when `day` lies in WINDOW. */
export function isInWindow(day: Day): boolean {
  return WINDOW.first <= day && day <= WINDOW.last;
}

/** Whole days from WINDOW.first to `day`: 0 on the first day, 4382 on the last. Negative before it. */
export function dayNumber(day: Day): number {
  return Math.round(
    (Date.parse(`${day}T00:00:00Z`) - Date.parse(`${WINDOW.first}T00:00:00Z`)) / MS_PER_DAY,
  );
}

/** The day `number` days after WINDOW.first; the inverse of dayNumber. Throws RangeError for a fraction. */
export function dayAt(number: number): Day {
  if (!Number.isInteger(number)) throw new RangeError(`not a whole number of days: ${number}`);
  const time = Date.parse(`${WINDOW.first}T00:00:00Z`) + number * MS_PER_DAY;
  return new Date(time).toISOString().slice(0, 10) as Day;
}

/** The day before `day`. */
export function dayBefore(day: Day): Day {
  return dayAt(dayNumber(day) - 1);
}

/** `day` moved into WINDOW: the nearer end when it lies outside. */
export function clampToWindow(day: Day): Day {
  return day < WINDOW.first ? WINDOW.first : day > WINDOW.last ? WINDOW.last : day;
}

/**
 * Order of two dates: by day; on the same first day, what is known to the day stands before what is
 * known to the month, and that before what is known to the year. Negative when `a` stands first.
 */
export function compareKnownDates(a: KnownDate, b: KnownDate): number {
  // Known to the month sorts after every day of that month; known to the year after that year.
  const keyA = sortKey(a);
  const keyB = sortKey(b);
  return keyA < keyB ? -1 : keyA > keyB ? 1 : 0;
}

function sortKey({ day, precision }: KnownDate): string {
  // '~' sorts after every digit, so a missing day or month stands at the end of its span.
  if (precision === 'day') return day;
  return precision === 'month' ? `${day.slice(0, 7)}-~` : `${day.slice(0, 4)}-~`;
}

/** The last day of the span that a date may lie in: itself, its month's last, or its year's. */
function lastDayOf({ day, precision }: KnownDate): Day {
  if (precision === 'day') return day;
  const [year = 0, month = 0] = day.split('-').map(Number);
  // Day 0 of the month after is the last of this one.
  const time = precision === 'month' ? Date.UTC(year, month, 0) : Date.UTC(year, 11, 31);
  return new Date(time).toISOString().slice(0, 10) as Day;
}

/** True when two dates may be the same day, as near as each is known. */
export function mayBeSameDay(a: KnownDate, b: KnownDate): boolean {
  return a.day <= lastDayOf(b) && b.day <= lastDayOf(a);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

function parts(day: Day): { year: string; month: number; date: number } {
  return { year: day.slice(0, 4), month: Number(day.slice(5, 7)) - 1, date: Number(day.slice(8)) };
}

/** In words, no finer than known: "14 July 2020", "July 2020", "2020". */
export function formatDate({ day, precision }: KnownDate): string {
  const { year, month, date } = parts(day);
  if (precision === 'year') return year;
  return precision === 'month' ? `${MONTHS[month]} ${year}` : `${date} ${MONTHS[month]} ${year}`;
}

/** As formatDate with the month cut to three letters: "14 Jul 2020", "Jul 2020", "2020". */
export function formatDateShort({ day, precision }: KnownDate): string {
  const { year, month, date } = parts(day);
  if (precision === 'year') return year;
  const name = MONTHS[month]?.slice(0, 3) ?? '';
  return precision === 'month' ? `${name} ${year}` : `${date} ${name} ${year}`;
}

/** A day in words: "14 July 2020". */
export function formatDay(day: Day): string {
  return formatDate({ day, precision: 'day' });
}

/** A day in short: "14 Jul 2020". */
export function formatDayShort(day: Day): string {
  return formatDateShort({ day, precision: 'day' });
}
