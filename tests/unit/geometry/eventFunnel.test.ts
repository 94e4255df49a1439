import { expect, test } from 'vitest';
import { funnelPath } from '../../../src/geometry/funnelPath.ts';

const ends = (path: string | undefined): readonly number[] => {
  const numbers = (path?.match(/[\d.]+/g) ?? []).map(Number);
  return [numbers[0] ?? NaN, numbers.at(-2) ?? NaN];
};

test('the funnel runs from the window on the scrubber to both edges of the plate', () => {
  const { start, end } = funnelPath('2020-02-11');
  expect(ends(start)).toEqual([749.9, 0]);
  expect(ends(end)).toEqual([1000, 1000]);
});

test('the date line leaves the knob and meets the line of the timeline', () => {
  expect(ends(funnelPath('2020-02-11').date)).toEqual([925.8, 703.5]);
});

test('the date line is not drawn for a day outside the window', () => {
  expect(funnelPath('2017-12-31').date).toBeUndefined();
  expect(funnelPath('2020-12-31').date).toBeDefined();
});
