import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import {
  ASKING_STATE,
  GROUPS,
  isGroup,
  isMember,
  type Affiliation,
} from '../../../src/domain/membership.ts';

const since = (day: Day, until?: Day) => ({
  since: { day, precision: 'day' as const },
  ...(until && { until }),
});

const state = (rest: Omit<Affiliation, 'code' | 'isHome'>): Affiliation => ({
  code: 'AAA',
  isHome: false,
  ...rest,
});

describe('membership of a group', () => {
  test('begins on its first day and ends before the day of leaving', () => {
    const joined = state({ nato: since('2017-06-05'), eu: since('1973-01-01', '2020-02-01') });
    expect(isMember(joined, 'nato', '2017-06-04')).toBe(false);
    expect(isMember(joined, 'nato', '2017-06-05')).toBe(true);
    expect(isMember(joined, 'eu', '2020-01-31')).toBe(true);
    expect(isMember(joined, 'eu', '2020-02-01')).toBe(false);
  });

  test('counts as allies NATO, Five Eyes and treaty allies, not the EU alone', () => {
    expect(isMember(state({ nato: since('1949-04-04') }), 'allies', '2020-01-01')).toBe(true);
    expect(isMember(state({ fiveEyes: {} }), 'allies', '2020-01-01')).toBe(true);
    expect(isMember(state({ treatyAlly: {} }), 'allies', '2020-01-01')).toBe(true);
    expect(isMember(state({ eu: since('1995-01-01') }), 'allies', '2020-01-01')).toBe(false);
    expect(isMember(state({ mnna: since('1998-01-01') }), 'allies', '2020-01-01')).toBe(false);
  });

  test('keeps the designation for those that have it alone, and partners for the rest', () => {
    const designated = state({ mnna: since('2012-07-06') });
    expect(isMember(designated, 'mnna', '2012-07-05')).toBe(false);
    expect(isMember(designated, 'partners', '2012-07-05')).toBe(true);
    expect(isMember(designated, 'mnna', '2012-07-06')).toBe(true);
    expect(isMember(designated, 'partners', '2012-07-06')).toBe(false);
    expect(
      isMember(state({ mnna: since('1987-01-01'), treatyAlly: {} }), 'mnna', '2020-01-01'),
    ).toBe(false);
    expect(isMember(state({ eu: since('1995-01-01') }), 'partners', '2020-01-01')).toBe(false);
  });

  test('is denied to the state that asks and to the home of Huawei', () => {
    const asking = { ...state({ nato: since('1949-04-04'), fiveEyes: {} }), code: ASKING_STATE };
    const home = { ...state({}), code: 'CHN', isHome: true };
    for (const group of GROUPS) {
      expect(isMember(asking, group, '2020-02-11')).toBe(false);
      expect(isMember(home, group, '2020-02-11')).toBe(false);
    }
  });

  test('is asked of known groups alone', () => {
    expect(isGroup('nato')).toBe(true);
    expect(isGroup('NATO')).toBe(false);
  });
});
