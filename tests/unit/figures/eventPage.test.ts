import { describe, expect, test } from 'vitest';
import { eventPageOf, lastDayOf, partyOf } from '../../../src/figures/eventPage.ts';
import {
  date,
  event,
  government,
  inventedDataset,
  membership,
  position,
} from '../../support/inventedDataset.ts';

const dataset = inventedDataset({
  governments: [
    government('AAA', 'Arcadia', [
      position('2009-01-01', 'no-measure'),
      position('2020-02-11', 'bans'),
    ]),
    government('BBB', 'Borduria', [
      position('2009-01-01', 'no-measure'),
      position('2020-02', 'permits'),
    ]),
  ],
  memberships: [membership('CCC', 'Cascadia')],
  events: [
    event('before', '2019-01-01', { countries: ['AAA'] }),
    event('that-day', '2020-02-11', { countries: ['AAA'], actors: ['AAA', 'huawei', 'CCC'] }),
    event('month', '2020-02', { countries: ['BBB'] }),
    event('after', '2020-03-01', { countries: ['AAA', 'BBB'] }),
  ],
});
const pageOf = (id: string) => {
  const found = dataset.events.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(id);
  return eventPageOf(dataset, found);
};

describe('eventPageOf', () => {
  test('has the moves of the day, and none of those known to the month', () => {
    expect(pageOf('that-day').changes?.map(({ code }) => code)).toEqual(['AAA']);
  });

  test('ties no move to an event whose day is not known', () => {
    expect(pageOf('month')).not.toHaveProperty('changes');
    expect(pageOf('month').mapDay).toBe('2020-02-29');
  });

  test('has earlier and later events of the same countries', () => {
    expect(pageOf('that-day').earlier.map(({ id }) => id)).toEqual(['before']);
    expect(pageOf('that-day').later.map(({ id }) => id)).toEqual(['after']);
  });

  test('leads to the events beside it, whatever their countries', () => {
    expect(pageOf('that-day').after?.id).toBe('month');
    expect(pageOf('before')).not.toHaveProperty('before');
  });

  test('names parties, with a code where they have a dossier', () => {
    expect(pageOf('that-day').actors).toEqual([
      { name: 'Arcadia', code: 'AAA' },
      { name: 'Huawei' },
      { name: 'Cascadia' },
    ]);
  });
});

describe('partyOf', () => {
  test('refuses what nothing names', () => {
    expect(() => partyOf(dataset, 'ZZZ')).toThrow('no party ZZZ');
  });
});

describe('lastDayOf', () => {
  test('is the day itself, or the last of the month or year', () => {
    expect(['2020-02-11', '2020-12', '2019'].map((text) => lastDayOf(date(text)))).toEqual([
      '2020-02-11',
      '2020-12-31',
      '2019-12-31',
    ]);
  });
});
