import { expect, test } from 'vitest';
import { inWords, spelledOut } from '../../../src/domain/numberWords.ts';

test('prose writes counts in words up to nine, and digits above', () => {
  expect([0, 1, 9, 10, 42].map(inWords)).toEqual(['none', 'one', 'nine', '10', '42']);
});

test('where digits may not stand, counts are in words up to ninety-nine, no two alike', () => {
  expect([0, 7, 10, 19, 20, 42, 99, 100].map(spelledOut)).toEqual([
    'none',
    'seven',
    'ten',
    'nineteen',
    'twenty',
    'forty-two',
    'ninety-nine',
    '100',
  ]);
  expect(new Set(Array.from({ length: 101 }, (_, count) => spelledOut(count))).size).toBe(101);
});
