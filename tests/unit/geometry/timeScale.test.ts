import { describe, expect, test } from 'vitest';
import { dayAt, WINDOW } from '../../../src/domain/day.ts';
import {
  dayAtPercent,
  FOCUS,
  monthTicks,
  percentAt,
  WHOLE,
  yearTicks,
} from '../../../src/geometry/timeScale.ts';

describe('the time scale', () => {
  test('begins at 0 and ends after the width of the last day', () => {
    expect(percentAt(WHOLE, WINDOW.first)).toBe(0);
    expect(percentAt(WHOLE, '2021-01-01')).toBe(100);
    expect(percentAt(WHOLE, WINDOW.last)).toBeLessThan(100);
    expect(percentAt(FOCUS, '2017-12-31')).toBeLessThan(0);
  });

  test('gives each day back from anywhere in its width', () => {
    for (let number = 0; number <= 4382; number += 1) {
      const day = dayAt(number);
      const middle = (percentAt(WHOLE, day) + percentAt(WHOLE, dayAt(number + 1))) / 2;
      expect(dayAtPercent(WHOLE, middle)).toBe(day);
    }
  });

  test('keeps a day inside the span', () => {
    expect(dayAtPercent(FOCUS, -5)).toBe('2018-01-01');
    expect(dayAtPercent(FOCUS, 100)).toBe('2020-12-31');
    expect(dayAtPercent(FOCUS, 400)).toBe('2020-12-31');
  });

  test('has a tick for every year, partial ones cut to the span', () => {
    expect(yearTicks(WHOLE).map(({ year }) => year)).toEqual(
      Array.from({ length: 12 }, (_, index) => 2009 + index),
    );
    const cut = yearTicks({ from: '2018-07-01', to: '2019-06-30' });
    expect(cut.map(({ start }) => Math.round(start))).toEqual([0, 50]);
    expect(cut.map(({ middle }) => Math.round(middle))).toEqual([25, 75]);
  });

  test('has a tick for every month of three years, and a quarter where there are more than five', () => {
    expect(monthTicks(FOCUS)).toHaveLength(35);
    expect(monthTicks(WHOLE)).toHaveLength(47);
    expect(monthTicks(WHOLE).filter(({ isYear }) => isYear)).toHaveLength(11);
    expect(monthTicks({ from: '2020-02-01', to: '2020-02-29' })).toEqual([]);
  });
});
