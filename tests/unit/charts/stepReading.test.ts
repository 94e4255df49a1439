import { describe, expect, test } from 'vitest';
import { readingOn, stepReading } from '../../../src/charts/strips/stepReading.ts';
import { INVENTED_ROWS } from '../../support/inventedStrips.ts';

const [first, second] = INVENTED_ROWS;
const rows = [first, second];
const name = (code: string) => ({ code, index: -1 });

describe('stepReading', () => {
  test('goes from the name through the periods and stops at both ends', () => {
    expect(stepReading(rows, name('AST'), 'ArrowRight')).toEqual({ code: 'AST', index: 0 });
    expect(stepReading(rows, { code: 'AST', index: 2 }, 'ArrowRight')).toEqual({
      code: 'AST',
      index: 2,
    });
    expect(stepReading(rows, name('AST'), 'ArrowLeft')).toEqual(name('AST'));
    expect(stepReading(rows, name('AST'), 'End')).toEqual({ code: 'AST', index: 2 });
  });

  test('goes from name to name, and stops at the last row', () => {
    expect(stepReading(rows, name('AST'), 'ArrowDown')).toEqual(name('ELB'));
    expect(stepReading(rows, name('ELB'), 'ArrowDown')).toEqual(name('ELB'));
  });

  test('keeps the time from row to row', () => {
    const reading = { code: 'AST', index: 1 };
    const since = first.spells[1]?.from.day ?? '2009-01-01';
    expect(stepReading(rows, reading, 'ArrowDown')).toEqual(readingOn(second, since));
  });

  test('leaves a period by Escape, and other keys alone', () => {
    expect(stepReading(rows, { code: 'AST', index: 1 }, 'Escape')).toEqual(name('AST'));
    expect(stepReading(rows, name('AST'), 'Escape')).toBeUndefined();
    expect(stepReading(rows, name('AST'), 'Tab')).toBeUndefined();
    expect(stepReading(rows, name('XXX'), 'ArrowDown')).toBeUndefined();
  });
});
