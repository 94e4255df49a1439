import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import { stackBlocks } from '../../../src/geometry/stackBlocks.ts';

const days: readonly Day[] = ['2009-01-01', '2019-06-03', '2019-06-07', '2019-06-07', '2020-12-31'];
const place = (widthPx: number, blockPx = 6) => stackBlocks(days, (day) => day, widthPx, blockPx);

describe('blocks on a line', () => {
  test('stand in order, one per datum', () => {
    expect(place(700).map(({ datum }) => datum)).toEqual(days);
  });

  test('of one column share its middle and stand on each other from the line up', () => {
    expect(place(700).map(({ level }) => level)).toEqual([0, 0, 1, 2, 0]);
    const [, second, third, fourth] = place(700);
    expect(new Set([second?.x, third?.x, fourth?.x]).size).toBe(1);
  });

  test('never overlap a neighbour at that width', () => {
    for (const width of [280, 360, 700, 1280]) {
      const blocks = place(width);
      for (const a of blocks) {
        for (const b of blocks) {
          const apart = (Math.abs(a.x - b.x) / 100) * width;
          expect(a === b || a.level !== b.level || apart > 5.9).toBe(true);
        }
      }
    }
  });

  test('of nothing are none', () => {
    expect(stackBlocks([], () => '2020-01-01', 700, 6)).toEqual([]);
  });
});
