import { describe, expect, test } from 'vitest';
import { indexRows, notCoded, sortKeys } from '../../../src/figures/countryIndex.ts';
import {
  date,
  government,
  inventedDataset,
  membership,
  position,
} from '../../support/inventedDataset.ts';

const dataset = inventedDataset({
  governments: [
    government('AAA', 'Arcadia', [
      position('2009-01-01', 'no-measure'),
      position('2018-10', 'reviewing'),
      position('2020-11-09', 'bans', { stayedUntil: '2021-02-01' }),
    ]),
    government('BBB', 'Borduria', [position('2009-01-01', 'permits')]),
  ],
  memberships: [
    membership('AAA', 'Arcadia', { nato: { since: date('1949'), sources: ['s1'] } }),
    membership('HOM', 'Home', { isHome: true }),
    membership('ZZZ', 'Zamunda'),
    membership('CCC', 'Cascadia'),
  ],
});
const [arcadia, borduria] = indexRows(dataset);

describe('indexRows', () => {
  test('has the positions of both days, the first move and the number of moves', () => {
    expect(arcadia).toMatchObject({
      closing: { stance: 'bans', isStayed: true },
      opening: { stance: 'reviewing', isStayed: false },
      firstMove: date('2018-10'),
      changes: 2,
      groups: ['all', 'allies', 'nato'],
    });
  });

  test('has no first move where there was none', () => {
    expect(borduria).not.toHaveProperty('firstMove');
    expect(borduria?.groups).toEqual(['all', 'partners']);
  });
});

describe('sortKeys', () => {
  test('put the most closed, the earliest move and the most changes first', () => {
    const [a, b] = [arcadia, borduria].map((row) => row && sortKeys(row));
    expect(
      a && b && [a.closing < b.closing, a.firstMove < b.firstMove, a.changes < b.changes],
    ).toEqual([true, true, true]);
  });
});

describe('notCoded', () => {
  test('tells the home of Huawei from the others, which stand by name', () => {
    const { home, others } = notCoded(dataset);
    expect(home?.name).toBe('Home');
    expect(others.map(({ name }) => name)).toEqual(['Cascadia', 'Zamunda']);
  });
});
