import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/dataset/readContentFiles.ts';
import { parseContent } from '../../../src/dataset/parseContent.ts';
import { stripRows } from '../../../src/figures/stanceStrips.ts';
import { endOfKnown, placeSpells, type SpellToPlace } from '../../../src/geometry/placeSpells.ts';
import { FOCUS, percentAt, WHOLE } from '../../../src/geometry/timeScale.ts';

const OPEN: SpellToPlace = {
  stance: 'permits',
  from: { day: '2009-01-01', precision: 'day' },
  until: { day: '2018-10-01', precision: 'month' },
};
const CLOSED: SpellToPlace = { stance: 'bans', from: { day: '2018-10-01', precision: 'month' } };

describe('endOfKnown', () => {
  test('a date known to the day ends where it begins', () => {
    expect(endOfKnown({ day: '2020-02-11', precision: 'day' })).toBe('2020-02-11');
  });

  test('a month ends with the next, a December and a year with the next year', () => {
    expect(endOfKnown({ day: '2018-09-01', precision: 'month' })).toBe('2018-10-01');
    expect(endOfKnown({ day: '2018-12-01', precision: 'month' })).toBe('2019-01-01');
    expect(endOfKnown({ day: '2018-01-01', precision: 'year' })).toBe('2019-01-01');
  });
});

describe('placeSpells', () => {
  test('a history fills the span from end to end', () => {
    const [first, last] = placeSpells([OPEN, CLOSED], WHOLE);
    expect(first?.start).toBe(0);
    expect((last?.start ?? 0) + (last?.width ?? 0)).toBeCloseTo(100, 1);
  });

  test('a start known to the month leans over the month, and the bar before it runs on below', () => {
    const [first, last] = placeSpells([OPEN, CLOSED], FOCUS);
    const monthEnd = percentAt(FOCUS, '2018-11-01');
    expect(last?.edge?.precision).toBe('month');
    expect(last?.edge?.end).toBeCloseTo(monthEnd, 1);
    expect(first?.width).toBeCloseTo(monthEnd, 1);
    expect(last?.start).toBeCloseTo(percentAt(FOCUS, '2018-10-01'), 1);
  });

  test('a start known to the day has no slanted edge', () => {
    expect(placeSpells([OPEN], WHOLE)[0]).not.toHaveProperty('edge');
  });

  test('a spell that ended before the span is left out, one that runs into it is cut', () => {
    const early: SpellToPlace = { ...OPEN, until: { day: '2012-01-01', precision: 'day' } };
    expect(placeSpells([early], FOCUS)).toEqual([]);
    expect(
      placeSpells([{ ...OPEN, until: { day: '2019-01-01', precision: 'day' } }], FOCUS),
    ).toEqual([{ stance: 'permits', start: 0, width: 33.3 }]);
  });
});

describe('real histories', () => {
  const dataset = parseContent(readContentFiles('.'));
  const rows = new Map(
    stripRows(dataset, '2020-12-31', (code) => `/${code}/`).map((row) => [row.code, row]),
  );

  test('every government is a row whose bars fill the window in order', () => {
    expect(rows.size).toBe(dataset.governments.size);
    for (const { code, spells } of rows.values()) {
      const bars = placeSpells(spells, WHOLE);
      expect(bars.length, code).toBe(spells.length);
      expect(
        bars.map(({ start }) => start).toSorted((a, b) => a - b),
        code,
      ).toEqual(bars.map(({ start }) => start));
    }
  });

  test('each move of a government begins a bar', () => {
    const row = rows.get('GBR');
    const bars = placeSpells(row?.spells ?? [], WHOLE);
    expect(bars.length).toBeGreaterThan(1);
    row?.spells.forEach(({ from }, index) =>
      expect(bars[index]?.start).toBeCloseTo(percentAt(WHOLE, from.day), 1),
    );
  });

  test('a stay lies inside the spell whose measure was stayed', () => {
    const stayed = [...rows.values()].flatMap(({ spells }) => spells.filter(({ stay }) => stay));
    expect(stayed.length).toBeGreaterThan(0);
    for (const { from, until, stay } of stayed) {
      expect(stay && from.day <= stay.from).toBe(true);
      expect(stay && stay.from < stay.until).toBe(true);
      expect(stay && (!until || stay.until <= until.day)).toBe(true);
    }
  });
});
