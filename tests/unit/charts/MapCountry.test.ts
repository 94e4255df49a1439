import { describe, expect, test } from 'vitest';
import {
  decodeCountries,
  encodeCountries,
  type MapCountry,
} from '../../../src/charts/MapCountry.ts';
import type { Day, Precision } from '../../../src/domain/day.ts';

const on = (day: Day, precision: Precision = 'day') => ({ day, precision });

const ISLAND: MapCountry = {
  code: 'AAA',
  name: 'Côte d’Île',
  isHome: false,
  nato: { since: on('2017-06-05') },
  eu: { since: on('2009-01-01'), until: '2020-02-01' },
  mnna: { since: on('2012-07-06') },
  fiveEyes: {},
  treatyAlly: {},
  declaredOn: '2020-12-31',
  history: [
    { from: on('2009-01-01'), stance: 'permits', basis: 'none' },
    { from: on('2018-10-01', 'month'), stance: 'reviewing', basis: 'law' },
    { from: on('2019-01-01', 'year'), stance: 'restricts', basis: 'operator-choice' },
    { from: on('2020-11-09'), stance: 'bans', basis: 'decision', stayedUntil: '2020-12-16' },
  ],
};

const HOME: MapCountry = {
  code: 'BBB',
  name: 'Home',
  isHome: true,
  history: [{ from: on('2009-01-01'), stance: 'no-measure', basis: 'none' }],
};

describe('countries as an island’s text', () => {
  test('come back as they went', () => {
    expect(decodeCountries(encodeCountries([ISLAND, HOME]))).toEqual([ISLAND, HOME]);
  });

  test('lose only how long before the window a membership began', () => {
    const old: MapCountry = { ...HOME, isHome: false, nato: { since: on('1949-04-04', 'day') } };
    const [back] = decodeCountries(encodeCountries([old]));
    expect(back).toEqual({ ...old, nato: { since: on('2009-01-01') } });
  });

  test('that are none are refused', () => {
    expect(() => decodeCountries('')).toThrow(RangeError);
    expect(() => decodeCountries('AAA;Name;;;9990')).toThrow('no entry: 9990');
    expect(() => decodeCountries('AAA;Name;;;000!')).toThrow('no day: !');
  });
});
