import { describe, expect, test } from 'vitest';
import type { Day, KnownDate } from '../../../src/domain/day.ts';
import {
  changesOf,
  directionOf,
  firstDeclaration,
  hasDeclared,
  indexInForce,
  inForceOn,
  isStayed,
  spellsOf,
  type Declaration,
} from '../../../src/domain/position.ts';
import type { Stance } from '../../../src/domain/stance.ts';

const on = (day: Day): KnownDate => ({ day, precision: 'day' });
const entry = (day: Day, stance: Stance) => ({ from: on(day), stance });

const history = [
  entry('2009-01-01', 'no-measure'),
  entry('2012-05-10', 'restricts'),
  entry('2012-05-11', 'restricts'),
  entry('2020-12-31', 'bans'),
] as const;

describe('the entry in force', () => {
  test('changes on the day of the next entry and not before', () => {
    const places: readonly (readonly [Day, number])[] = [
      ['2009-01-01', 0],
      ['2012-05-09', 0],
      ['2012-05-10', 1],
      ['2012-05-11', 2],
      ['2020-12-30', 2],
      ['2020-12-31', 3],
      ['2031-01-01', 3],
    ];
    for (const [day, index] of places) expect(indexInForce(history, day)).toBe(index);
  });

  test('is found in histories of every length', () => {
    for (let length = 1; length <= history.length; length += 1) {
      const part = history.slice(0, length);
      part.forEach((each, index) => {
        expect(indexInForce(part, each.from.day)).toBe(index);
      });
    }
  });

  test('does not exist before the first, or in an empty history', () => {
    expect(() => inForceOn(history, '2008-12-31')).toThrow('no entry in force on 2008-12-31');
    expect(() => indexInForce([], '2020-01-01')).toThrow(RangeError);
  });
});

describe('spells and changes', () => {
  test('join consecutive entries of one stance', () => {
    const spells = spellsOf(history);
    expect(spells.map(({ stance, positions }) => [stance, positions.length])).toEqual([
      ['no-measure', 1],
      ['restricts', 2],
      ['bans', 1],
    ]);
    expect(spells.map(({ until }) => until?.day)).toEqual(['2012-05-10', '2020-12-31', undefined]);
    expect(spellsOf([])).toEqual([]);
  });

  test('name the stance before and after', () => {
    const changes = changesOf({ code: 'AAA', history });
    expect(changes.map(({ date, before, after }) => [date.day, before, after])).toEqual([
      ['2012-05-10', 'no-measure', 'restricts'],
      ['2020-12-31', 'restricts', 'bans'],
    ]);
    expect(changes.map(directionOf)).toEqual([1, 1]);
    expect(directionOf({ before: 'bans', after: 'permits' })).toBe(-1);
    expect(directionOf({ before: 'bans', after: 'bans' })).toBe(0);
  });
});

describe('a stay', () => {
  test('holds from the entry until the day it ended, exclusive', () => {
    const stayed = { from: on('2020-11-09'), stayedUntil: '2020-12-16' } as const;
    expect(isStayed(stayed, '2020-11-08')).toBe(false);
    expect(isStayed(stayed, '2020-11-09')).toBe(true);
    expect(isStayed(stayed, '2020-12-15')).toBe(true);
    expect(isStayed(stayed, '2020-12-16')).toBe(false);
    expect(isStayed({ from: on('2020-11-09') }, '2020-11-10')).toBe(false);
  });
});

describe('declarations', () => {
  const declaration = (kind: Declaration['kind'], day: Day): Declaration => ({
    kind,
    date: on(day),
    sources: ['a'],
  });

  test('with the United States carry the mark, from the first of them', () => {
    const declarations = [
      declaration('other', '2018-01-01'),
      declaration('clean-network', '2020-08-01'),
      declaration('us-joint-5g-declaration', '2019-09-02'),
      declaration('prague-proposals', '2019-05-03'),
    ];
    expect(firstDeclaration({ declarations })?.date.day).toBe('2019-09-02');
    expect(hasDeclared({ declarations }, '2019-09-01')).toBe(false);
    expect(hasDeclared({ declarations }, '2019-09-02')).toBe(true);
    expect(hasDeclared({ declarations: declarations.slice(0, 1) }, '2020-12-31')).toBe(false);
  });
});
