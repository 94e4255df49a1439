import { describe, expect, test } from 'vitest';
import {
  clampToWindow,
  compareKnownDates,
  dayAt,
  dayBefore,
  dayNumber,
  formatDate,
  formatDateShort,
  isInWindow,
  isoText,
  parseDay,
  parseKnownDate,
  WINDOW,
  type KnownDate,
} from '../../../src/domain/day.ts';

function known(text: string): KnownDate {
  const date = parseKnownDate(text);
  if (!date) throw new RangeError(text);
  return date;
}

describe('a day', () => {
  test('is a day of the calendar, written in full', () => {
    expect(parseDay('2020-02-29')).toBe('2020-02-29');
    expect(
      ['2020-02-30', '2019-02-29', '2020-13-01', '2020-00-10', '2020-2-3'].map(parseDay),
    ).toEqual(Array.from({ length: 5 }, () => undefined));
    expect(parseDay('2020-02')).toBeUndefined();
    expect(parseDay(' 2020-02-01')).toBeUndefined();
  });

  test('has a number that leads back to it, leap days included', () => {
    expect(dayNumber(WINDOW.first)).toBe(0);
    expect(dayNumber(WINDOW.last)).toBe(4382);
    expect(dayNumber('2008-12-31')).toBe(-1);
    for (let number = 0; number <= 4382; number += 1) expect(dayNumber(dayAt(number))).toBe(number);
    expect(() => dayAt(0.5)).toThrow(RangeError);
  });

  test('stands before the next across months and leap days', () => {
    expect(dayBefore('2020-03-01')).toBe('2020-02-29');
    expect(dayBefore('2019-03-01')).toBe('2019-02-28');
    expect(dayBefore('2020-01-01')).toBe('2019-12-31');
  });

  test('is moved to the nearer end of the window when it lies outside', () => {
    expect(isInWindow('2009-01-01')).toBe(true);
    expect(isInWindow('2020-12-31')).toBe(true);
    expect(isInWindow('2008-12-31')).toBe(false);
    expect(isInWindow('2021-01-01')).toBe(false);
    expect(clampToWindow('1999-05-01')).toBe(WINDOW.first);
    expect(clampToWindow('2021-01-01')).toBe(WINDOW.last);
    expect(clampToWindow('2015-06-07')).toBe('2015-06-07');
  });
});

describe('a date as near as it is known', () => {
  test('is read and written no finer than it is known', () => {
    expect(known('2018-10')).toEqual({ day: '2018-10-01', precision: 'month' });
    expect(known('2019')).toEqual({ day: '2019-01-01', precision: 'year' });
    for (const text of ['2018-10-01', '2018-10', '2019']) expect(isoText(known(text))).toBe(text);
    expect(['2018-13', '18', '2018-10-', '2018-1', 'October 2018'].map(parseKnownDate)).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
  });

  test('is shown in words without a day or month that is not known', () => {
    expect(formatDate(known('2020-07-04'))).toBe('4 July 2020');
    expect(formatDate(known('2020-07'))).toBe('July 2020');
    expect(formatDate(known('2020'))).toBe('2020');
    expect(formatDateShort(known('2020-09-14'))).toBe('14 Sep 2020');
    expect(formatDateShort(known('2020-09'))).toBe('Sep 2020');
    expect(formatDateShort(known('2020'))).toBe('2020');
  });

  test('sorts after the days of its month or year, and before what follows', () => {
    const texts = [
      '2020',
      '2020-02-01',
      '2020-01',
      '2019-12-31',
      '2020-01-31',
      '2019',
      '2020-12',
      '2020-12-31',
      '2021-01-01',
    ];
    const sorted = texts.map(known).toSorted(compareKnownDates).map(isoText);
    expect(sorted).toEqual([
      '2019-12-31',
      '2019',
      '2020-01-31',
      '2020-01',
      '2020-02-01',
      '2020-12-31',
      '2020-12',
      '2020',
      '2021-01-01',
    ]);
    expect(compareKnownDates(known('2020-01'), known('2020-01'))).toBe(0);
  });
});
