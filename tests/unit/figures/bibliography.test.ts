import { describe, expect, test } from 'vitest';
import { bibliographyOf, factsOf, reservationsOf } from '../../../src/figures/bibliography.ts';
import {
  date,
  event,
  government,
  inventedDataset,
  membership,
  position,
  source,
} from '../../support/inventedDataset.ts';

const dataset = inventedDataset({
  sources: [
    source('act', { publisher: 'Österreich', kind: 'primary' }),
    source('unread', { publisher: 'The Echo', isRead: false }),
    source('nine', { publisher: '9News' }),
  ],
  governments: [
    government('AAA', 'Arcadia', [
      position('2009-01-01', 'no-measure', { sources: ['act'] }),
      position('2020-07', 'bans', { sources: ['act', 's1'] }),
    ]),
  ],
  memberships: [
    membership('AAA', 'Arcadia', { nato: { since: date('1949'), sources: ['act'] } }),
    membership('CCC', 'Cascadia', { mnna: { since: date('1998'), sources: ['nine'] } }),
  ],
  events: [event('e', '2020-07-14', { sources: ['s1', 'unread'] })],
});

describe('factsOf', () => {
  test('names each statement and its place, dates no finer than known', () => {
    expect(factsOf(dataset).map(({ label, owner, anchor }) => [label, owner.path, anchor])).toEqual(
      [
        ['Start of 2009', '/countries/aaa/', 'entry-1'],
        ['Jul 2020', '/countries/aaa/', 'entry-2'],
        ['NATO', '/countries/aaa/', 'groups'],
        ['Major non-NATO ally by US designation', '/countries/', 'not-coded'],
        ['14 Jul 2020', '/events/e/', ''],
        ['14 Jan 2021', '/claims/', 'clean-network'],
      ],
    );
  });
});

describe('bibliographyOf', () => {
  const parts = bibliographyOf(dataset);

  test('stands by publisher, accents and “The” apart, other signs last', () => {
    expect(parts.map(({ initial }) => initial)).toEqual(['E', 'O', 'P', '0–9 and other letters']);
  });

  test('names each page that cites a source once', () => {
    const entries = parts.flatMap(({ entries: own }) => own);
    const act = entries.find(({ source: { id } }) => id === 'act');
    expect(act?.citedBy.map(({ owner }) => owner.name)).toEqual(['Arcadia']);
    expect(
      entries.find(({ source: { id } }) => id === 's1')?.citedBy.map(({ owner }) => owner.path),
    ).toEqual(['/countries/aaa/', '/events/e/', '/claims/']);
  });
});

describe('reservationsOf', () => {
  const reservations = reservationsOf(dataset);

  test('counts facts on one source and facts on reporting alone', () => {
    expect([reservations.facts, reservations.singleCount, reservations.reportingCount]).toEqual([
      6, 4, 3,
    ]);
  });

  test('lists them by the page they stand on', () => {
    expect(reservations.single.map(({ owner, facts }) => [owner.name, facts.length])).toEqual([
      ['Arcadia', 2],
      ['Cascadia (not coded)', 1],
      ['Clean Network count', 1],
    ]);
  });

  test('lists what was not read', () => {
    expect(reservations.unread.map(({ id }) => id)).toEqual(['unread']);
  });
});
