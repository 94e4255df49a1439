import { describe, expect, test } from 'vitest';
import { filterEvents } from '../../../src/charts/timeline/filterEvents.ts';
import { neighbourhood } from '../../../src/charts/timeline/neighbourhood.ts';
import { nextMark } from '../../../src/charts/timeline/nextMark.ts';
import { entryOf, type TimelineMark } from '../../../src/charts/timeline/TimelineMark.ts';
import { placeEvents } from '../../../src/geometry/placeEvents.ts';
import { FOCUS } from '../../../src/geometry/timeScale.ts';

const mark = (id: string, date: string, rest: Partial<TimelineMark> = {}): TimelineMark => ({
  id,
  date,
  title: `Title of ${id}`,
  kind: 'policy',
  importance: 2,
  countries: ['ELB'],
  href: `/events/${id}/`,
  ...rest,
});
const entries = [
  mark('first', '2018-03-01', { kind: 'claim', importance: 1 }),
  mark('second', '2019-05-02', { countries: ['AST'], title: 'Ástoria’s regulator asks' }),
  mark('third', '2019-05-02'),
  mark('month', '2019-05'),
  mark('last', '2020-01-01', { importance: 3 }),
].map(entryOf);
const ids = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

describe('a choice of events', () => {
  test('lets all through where nothing is chosen', () => {
    expect(filterEvents(entries, { kinds: [] })).toHaveLength(5);
  });

  test('keeps a country, a kind, a detail, and words that begin a word of the title', () => {
    expect(ids(filterEvents(entries, { country: 'AST' }))).toEqual(['second']);
    expect(ids(filterEvents(entries, { kinds: ['claim', 'denial'] }))).toEqual(['first']);
    expect(ids(filterEvents(entries, { importance: 1 }))).toEqual(['first']);
    expect(ids(filterEvents(entries, { text: 'ASTORIA reg' }))).toEqual(['second']);
    expect(ids(filterEvents(entries, { text: 'gulator' }))).toEqual([]);
  });
});

describe('the neighbourhood of a day', () => {
  test('parts before from on and after; a month stands after its days', () => {
    expect(neighbourhood(entries, '2019-05-02', 1, 2)).toEqual({ from: 0, to: 3, day: 1 });
    expect(neighbourhood(entries, '2019-05-31', 1, 2)).toEqual({ from: 2, to: 5, day: 3 });
  });

  test('ends where the events end', () => {
    expect(neighbourhood(entries, '2009-01-01', 5, 6)).toEqual({ from: 0, to: 5, day: 0 });
    expect(neighbourhood(entries, '2020-12-31', 2, 6)).toEqual({ from: 3, to: 5, day: 5 });
  });
});

test('keys lead from mark to mark, to the ends, and not past them', () => {
  const { placed } = placeEvents(entries, FOCUS, 1000);
  const stops = ids(placed.map(({ event }) => event));
  const [first, second] = stops;
  expect(nextMark(stops, 'first', 'ArrowRight')).toBe(second);
  expect(nextMark(stops, 'first', 'End')).toBe('last');
  expect(nextMark(stops, 'last', 'Home')).toBe(first);
  expect(nextMark(stops, 'last', 'ArrowRight')).toBeUndefined();
  expect(nextMark(stops, 'first', 'ArrowLeft')).toBeUndefined();
  expect(nextMark(stops, 'first', 'a')).toBeUndefined();
});

test('a mark whose date is none is refused by name', () => {
  expect(() => entryOf(mark('odd', 'someday'))).toThrow('event odd: no date: someday');
});
