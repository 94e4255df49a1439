import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, newsOf } from '../../../src/charts/map/newsOf.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { StanceChange } from '../../../src/domain/position.ts';
import { STANCES } from '../../../src/domain/stance.ts';
import type { Tally } from '../../../src/domain/dataset.ts';

const DAY: Day = '2020-09-30';
const move = (code: string): StanceChange => ({
  code,
  date: { day: DAY, precision: 'day' },
  before: 'no-measure',
  after: 'excludes',
});
const tally = Object.fromEntries(STANCES.map((stance) => [stance, 88])) as Record<
  keyof Tally,
  number
>;
const nameOf = (code: string): string => `Republic of ${code}`;

describe('what the live region says of a day', () => {
  test('names who moved and whereto', () => {
    expect(newsOf(DAY, [move('Elbonia')], tally, nameOf)).toBe(
      '30 September 2020: Republic of Elbonia keeps out in practice',
    );
  });

  test('names as many as fit and counts the others', () => {
    const said = newsOf(DAY, 'ABCDEFGHIJ'.split('').map(move), tally, nameOf);
    expect(said.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(said).toMatch(/^30 September 2020: Republic of A .*, [1-9] more$/);
  });

  test('gives every count of a day without a move, uncut at the longest', () => {
    const said = newsOf(DAY, [], tally, nameOf);
    expect(said.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    for (const count of [said.match(/88/g)]) expect(count).toHaveLength(STANCES.length);
  });
});
