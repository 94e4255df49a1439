import type { TimelineMark } from '../../src/charts/timeline/TimelineMark.ts';
import { dayAt } from '../../src/domain/day.ts';
import { EVENT_KINDS } from '../../src/domain/event.ts';
import { seeded } from '../support/corruptor.ts';

const DAYS = 4383;
/** The first day of 2018: most of what happened falls after it. */
const LATE = 3287;
const ACTORS = ['Elbonia', 'Astoria', 'The regulator', 'An operator', 'Parliament', 'A court'];
const ACTS = [
  'asks its operators for a list of what they have bought',
  'publishes guidance on suppliers of networks',
  'says that it has seen no evidence',
  'puts off a decision until the autumn',
  'orders a review of the core of its network',
  'calls the allegation groundless',
];
const CODES = ['GBR', 'DEU', 'FRA', 'USA', 'AUS', 'JPN', 'POL', 'SWE'];

/** Invented events, as unevenly spread as the real ones: two in three from 2018 on, one in eight a main one. */
export function syntheticEvents(count: number, seed = 2020): readonly TimelineMark[] {
  const random = seeded(seed);
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: count }, (_, index) => {
    const number = random() < 2 / 3 ? LATE + random() * (DAYS - LATE) : random() * LATE;
    const grade = random();
    return {
      id: `synthetic-${index}`,
      date: dayAt(Math.floor(number)),
      title: `${pick(ACTORS)} ${pick(ACTS)}`,
      kind: pick(EVENT_KINDS),
      importance: grade < 1 / 8 ? 1 : grade < 1 / 2 ? 2 : 3,
      countries: [pick(CODES)],
      href: `#synthetic-${index}`,
    };
  });
}
