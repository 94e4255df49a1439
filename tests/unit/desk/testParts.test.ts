import { expect, test } from 'vitest';
import { chooseParts, TEST_PARTS } from '../../../src/desk/testParts.ts';

test('no word chooses every part', () => {
  expect(chooseParts([])).toEqual({ parts: new Set(TEST_PARTS), rest: [] });
});

test('leading words choose parts, the rest goes to the runners', () => {
  expect(chooseParts(['unit', 'e2e', '--grep', 'unit'])).toEqual({
    parts: new Set(['unit', 'e2e']),
    rest: ['--grep', 'unit'],
  });
});

test('options alone choose every part', () => {
  expect(chooseParts(['-t', 'map'])).toEqual({ parts: new Set(TEST_PARTS), rest: ['-t', 'map'] });
});
