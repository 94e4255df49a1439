import { formatDay, formatDayShort, WINDOW, type Day } from '../domain/day.ts';

interface Held {
  readonly first: Day;
  readonly last: Day;
}

/** The window's ends are said as what they are: the record begins and ends there. */
function span({ first, last }: Held, format: (day: Day) => string): string {
  const from = first === WINDOW.first ? '2009' : format(first);
  const to = last === WINDOW.last ? 'the end of 2020, where the record ends' : format(last);
  return `from ${from} to ${to}`;
}

/** Words of the stills: charts as files, for a day. */
export const stillWords = {
  /** The title before its date, which is set in the accent. */
  map: 'Where governments stood on Huawei,',
  timeline: 'What was said, and what was done on Huawei, 2018–2020:',
  strips: 'Every change of position on Huawei, 2009–2020:',
  counts: 'How many governments stood where on Huawei, 2009–2020:',
  title: (lead: string, day: Day) => `${lead} ${formatDayShort(day)}`,
  holds: (held: Held) => `These positions held ${span(held, formatDayShort)}.`,
  holdsLong: (held: Held) => `These positions held ${span(held, formatDay)}.`,
  noChange: (held: Held) => `The positions of that day held ${span(held, formatDayShort)}.`,
  source: (sources: number) =>
    `The Huawei Question, ${sources} sources. Borders: Natural Earth, de facto. Licence: CC BY 4.0.`,
  sourceOfCharts: (sources: number) =>
    `The Huawei Question, ${sources} sources. Licence: CC BY 4.0.`,
  rightFigures: 'Figures at the right: at the end of 2020.',
  stripsDescription: (rows: number, size: number, tally: string, day: Day) =>
    `One row for each of ${rows} governments, 2009 to 2020, by the position at the end. On ${formatDay(day)}, of ${size} governments: ${tally}.`,
  timelineDescription: (count: number, day: string) =>
    `${count} events of 2018 to 2020 on a time scale: what was said above the axis, what was done below. A line marks ${day}.`,
  latest: (date: string, title: string) => `The latest event by then, ${date}: ${title}.`,
  lastChange: (names: string) => `Outlined, last change ${names}`,
  move: (name: string, before: string, after: string) => `${name}, ${before} to ${after}`,
  more: (count: number) => `and ${count} more`,
  positions: (count: number) => `Positions other than “no measure” (${count}):`,
  position: (name: string, stance: string) => `${name}: ${stance}`,
  noMeasure: (count: number) =>
    `${count} other coded governments had no measure. The United States, the state that asks, is counted nowhere.`,
  eventsBefore: 'Last events by that day, latest first:',
  eventsAfter: 'Next events:',
  event: (date: string, kind: string, title: string) => `${date}, ${kind}: ${title}`,
  moves: (count: number) => `Changes of position by that day (${count}), latest first:`,
  change: (date: string, name: string, before: string, after: string) =>
    `${date}: ${name}, from ${before} to ${after}`,
  yearEnds: 'At the end of each year:',
  none: 'None.',
} as const;
