import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freePlace, type Box } from '../../../src/geometry/freePlace.ts';

const FRAME = { width: 328, height: 176 };
const SIZE = { width: 60, height: 13 };

test('a label stands right of its point where nothing is in the way', () => {
  const place = freePlace({ x: 100, y: 80 }, SIZE, [], FRAME);
  expect(place).toEqual({ left: 112, top: 73.5, ...SIZE });
});

test('a label finds no place where all is taken', () => {
  const taken: Box[] = [{ left: 0, top: 0, ...FRAME }];
  expect(freePlace({ x: 100, y: 80 }, SIZE, taken, FRAME)).toBeUndefined();
});

test('a placed label meets no other box and stays in the frame', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 320 }),
    top: fc.integer({ min: 0, max: 170 }),
    width: fc.integer({ min: 4, max: 80 }),
    height: fc.integer({ min: 4, max: 30 }),
  });
  const point = fc.record({
    x: fc.integer({ min: 0, max: 328 }),
    y: fc.integer({ min: 0, max: 176 }),
  });
  fc.assert(
    fc.property(point, fc.array(box, { maxLength: 20 }), (at, taken) => {
      const place = freePlace(at, SIZE, taken, FRAME);
      if (!place) return;
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + place.width).toBeLessThanOrEqual(FRAME.width);
      expect(place.top + place.height).toBeLessThanOrEqual(FRAME.height);
      for (const other of taken) {
        const isApart =
          place.left >= other.left + other.width ||
          other.left >= place.left + place.width ||
          place.top >= other.top + other.height ||
          other.top >= place.top + place.height;
        expect(isApart).toBe(true);
      }
    }),
    { seed: 2020, numRuns: 500 },
  );
});
