import { allChanges, tallyOn, type Dataset } from '../../domain/dataset.ts';
import { formatDate, WINDOW, type Day } from '../../domain/day.ts';
import { describeStance } from '../../domain/describe.ts';
import { kindLabel, type TimelineEvent } from '../../domain/event.ts';
import { inForceOn, isStayed } from '../../domain/position.ts';
import { STANCES, stanceInSentence } from '../../domain/stance.ts';
import { countWords } from '../../words/counts.ts';
import type { StillSaid } from './markup.ts';
import { stillWords as words } from '../../words/stills.ts';

/** Charts that have stills, the map apart, which has one a view. */
export const STILL_CHARTS = ['timeline', 'strips', 'counts'] as const;
export type StillChart = (typeof STILL_CHARTS)[number] | 'map';

/** True for a chart that has stills and is not the map. */
export function isStillChart(chart: string): chart is Exclude<StillChart, 'map'> {
  return (STILL_CHARTS as readonly string[]).includes(chart);
}

/** Events on each side of the day that a text alternative names. */
const EVENTS_BEFORE = 8;
const EVENTS_AFTER = 4;

/** Positions other than no measure, most closed first, then by name; and how many there are of the rest. */
function positions(dataset: Dataset, on: Day): readonly string[] {
  const held = [...dataset.governments.values()].map(({ name, history }) => {
    const position = inForceOn(history, on);
    return {
      name,
      stance: position.stance,
      text: describeStance(position.stance, isStayed(position, on)),
    };
  });
  const acted = STANCES.toReversed()
    .filter((stance) => stance !== 'no-measure')
    .flatMap((stance) => held.filter((one) => one.stance === stance));
  return [
    words.positions(acted.length),
    ...acted.map(({ name, text }) => `- ${words.position(name, text)}`),
    words.noMeasure(held.length - acted.length),
  ];
}

function eventLine({ date, kind, title }: TimelineEvent): string {
  return `- ${words.event(formatDate(date), kindLabel(kind), title)}`;
}

function events(dataset: Dataset, on: Day): readonly string[] {
  const before = dataset.events.filter(({ date }) => date.day <= on);
  const after = dataset.events.filter(({ date }) => date.day > on);
  const orNone = (lines: readonly string[]) => (lines.length > 0 ? lines : [words.none]);
  return [
    words.eventsBefore,
    ...orNone(before.slice(-EVENTS_BEFORE).reverse().map(eventLine)),
    words.eventsAfter,
    ...orNone(after.slice(0, EVENTS_AFTER).map(eventLine)),
  ];
}

function moves(dataset: Dataset, on: Day): readonly string[] {
  const made = allChanges(dataset)
    .filter(({ date }) => date.day <= on)
    .reverse();
  const lines = made.map(({ code, date, before, after }) => {
    const name = dataset.governments.get(code)?.name ?? code;
    return `- ${words.change(formatDate(date), name, stanceInSentence(before), stanceInSentence(after))}`;
  });
  return [words.moves(made.length), ...(lines.length > 0 ? lines : [words.none])];
}

function yearEnds(dataset: Dataset): readonly string[] {
  const years = Array.from(
    { length: Number(WINDOW.last.slice(0, 4)) - Number(WINDOW.first.slice(0, 4)) + 1 },
    (_, index): Day => `${Number(WINDOW.first.slice(0, 4)) + index}-12-31` as Day,
  );
  return [
    words.yearEnds,
    ...years.map((day) => `- ${countWords.counted(day, 'all', tallyOn(dataset, 'all', day))}`),
  ];
}

const DETAILS: Readonly<Record<StillChart, (dataset: Dataset, on: Day) => readonly string[]>> = {
  map: positions,
  timeline: events,
  strips: moves,
  counts: yearEnds,
};

/** What a still shows, as plain text: its title, a sentence or two, and what stands in the drawing. */
export function stillText(
  dataset: Dataset,
  chart: StillChart,
  on: Day,
  { title, description }: StillSaid,
): string {
  return [title, '', description, '', ...DETAILS[chart](dataset, on), ''].join('\n');
}
