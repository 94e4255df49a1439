import { expect, test } from 'vitest';
import { spread } from '../../../src/atlas/spread.ts';

test('spread leaves points alone that are far enough apart', () => {
  expect(
    spread(
      [
        [0, 0],
        [10, 0],
      ],
      9,
    ),
  ).toEqual([
    [0, 0],
    [10, 0],
  ]);
});

test('spread moves two points by the same length, along the line between them', () => {
  const [a, b] = spread(
    [
      [0, 0],
      [0, 4],
    ],
    10,
  );
  expect(a?.[0]).toBeCloseTo(0);
  expect(a?.[1]).toBeCloseTo(-3, 1);
  expect(b?.[1]).toBeCloseTo(7, 1);
});

test('spread parts points that lie in one place', () => {
  const [a, b] = spread(
    [
      [5, 5],
      [5, 5],
    ],
    4,
  );
  expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeGreaterThanOrEqual(4);
});

test('spread moves nothing that is fixed', () => {
  expect(spread([[1, 0]], 10, [[0, 0]])[0]?.[0]).toBeGreaterThanOrEqual(10);
});

test('spread says so when the points find no room', () => {
  expect(() =>
    spread([[0, 0]], 10, [
      [-9, 0],
      [9, 0],
    ]),
  ).toThrow(RangeError);
});
