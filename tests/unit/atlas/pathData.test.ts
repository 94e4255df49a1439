import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePath, type Ring } from '../../../src/atlas/pathData.ts';
import { decodePath } from './decodePath.ts';

test('encodePath writes a start, then deltas, with a letter only where it changes', () => {
  const ring: Ring = [
    [1, 2],
    [3, 2],
    [3, 5],
    [1, 1],
    [0, -1],
  ];
  expect(encodePath([ring], 10)).toBe('M10 20h20v30l-20-40-10-20z');
});

test('encodePath drops repeated points, the closing one too', () => {
  expect(
    encodePath(
      [
        [
          [0, 0],
          [0.01, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
      ],
      1,
    ),
  ).toBe('M0 0h4v4z');
});

test('encodePath drops rings that are left with fewer than three points', () => {
  expect(
    encodePath(
      [
        [
          [0, 0],
          [0.2, 0.1],
          [0.1, 0.3],
        ],
      ],
      1,
    ),
  ).toBe('');
});

test('encodePath rounds points, not steps, so that a long coast does not drift', () => {
  const coast: Ring = [...Array.from({ length: 50 }, (_, i) => [i * 1.04, i] as const), [0, 60]];
  expect(decodePath(encodePath([coast], 1))[0]?.[49]).toEqual([51, 49]);
});

test('a path read back has the points that were written', () => {
  const whole = fc.integer({ min: -6000, max: 6000 });
  const ring = fc.uniqueArray(fc.tuple(whole, whole), {
    minLength: 3,
    maxLength: 40,
    selector: ([x, y]) => `${x},${y}`,
  });
  fc.assert(
    fc.property(fc.array(ring, { maxLength: 4 }), (rings) => {
      expect(decodePath(encodePath(rings, 1))).toEqual(rings);
    }),
  );
});
