import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Tally } from '../../../src/domain/dataset.ts';
import { pushApart } from '../../../src/geometry/pushApart.ts';
import { bandPath, stackCounts, tallyAt } from '../../../src/geometry/stackCounts.ts';
import { FOCUS } from '../../../src/geometry/timeScale.ts';

const NONE: Tally = {
  permits: 0,
  'no-measure': 0,
  reviewing: 0,
  restricts: 0,
  excludes: 0,
  bans: 0,
};
const STEPS = [
  { day: '2017-01-01', tally: { ...NONE, 'no-measure': 4 } },
  { day: '2019-01-01', tally: { ...NONE, 'no-measure': 2, permits: 1, bans: 1 } },
  { day: '2020-01-01', tally: { ...NONE, 'no-measure': 2, permits: 1, bans: 2 } },
] as const;

describe('stackCounts', () => {
  const stack = stackCounts(STEPS, FOCUS);

  test('builds from bans on the floor to permits under the top, without stances nobody held', () => {
    expect(stack.bands.map(({ stance }) => stance)).toEqual(['bans', 'no-measure', 'permits']);
  });

  test('what was counted before the span holds at its start', () => {
    expect(stack.bands[1]?.steps[0]).toEqual({ x: 0, lower: 0, upper: 4 });
  });

  test('bands meet without gap or overlap at every step', () => {
    stack.bands.slice(1).forEach((band, index) => {
      const below = stack.bands[index];
      expect(band.steps.map(({ lower }) => lower)).toEqual(below?.steps.map(({ upper }) => upper));
    });
  });

  test('the height is the largest number counted, for groups that grow', () => {
    expect(stack.size).toBe(5);
    expect(stack.bands.at(-1)?.end).toEqual({ lower: 4, upper: 5, count: 1 });
  });

  test('a step after the span is left out', () => {
    const cut = stackCounts(STEPS, { from: '2018-01-01', to: '2018-12-31' });
    expect(cut.bands.map(({ stance, end }) => [stance, end.count])).toEqual([['no-measure', 4]]);
  });

  test('counts that begin after the span are refused', () => {
    expect(() => stackCounts(STEPS, { from: '2016-01-01', to: '2020-12-31' })).toThrow(
      'no counts on 2016-01-01',
    );
    expect(() => tallyAt([], '2020-01-01')).toThrow(RangeError);
  });
});

describe('bandPath', () => {
  test('goes in right angles along the top and back along the floor', () => {
    const { bands, size } = stackCounts(STEPS, FOCUS);
    const [bans, quiet] = bands;
    expect(bans && bandPath(bans, size, 300, 100)).toBe('M0 100H99.9V80H199.8V60H300V100H0Z');
    expect(quiet && bandPath(quiet, size, 300, 100)).toBe(
      'M0 20H99.9V40H199.8V20H300V60H199.8V80H99.9V100H0Z',
    );
  });
});

describe('pushApart', () => {
  test('leaves places that are far enough apart', () => {
    expect(pushApart([10, 40, 80], 16, 0, 100)).toEqual([10, 40, 80]);
  });

  test('moves neighbours evenly, and a block off the end', () => {
    expect(pushApart([50, 54], 16, 0, 100)).toEqual([44, 60]);
    expect(pushApart([96, 98], 16, 0, 100)).toEqual([84, 100]);
  });

  test('refuses more labels than there is room for', () => {
    expect(() => pushApart([1, 2, 3], 16, 0, 20)).toThrow(RangeError);
  });

  test('always keeps order, distance and bounds', () => {
    const places = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(places, (unordered) => {
        const apart = pushApart(
          unordered.toSorted((a, b) => a - b),
          16,
          8,
          192,
        );
        apart.forEach((place, index) => {
          expect(place).toBeGreaterThanOrEqual(7.9);
          expect(place).toBeLessThanOrEqual(192.1);
          if (index > 0) expect(place - (apart[index - 1] ?? 0)).toBeGreaterThanOrEqual(15.85);
        });
      }),
    );
  });
});
