import { describe, expect, test } from 'vitest';
import { roveFrom } from '../../../src/charts/map/rove.ts';
import { TypeAhead } from '../../../src/charts/map/TypeAhead.ts';

const countries = [
  { code: 'AAA', name: 'Austria' },
  { code: 'BBB', name: 'Bulgaria' },
  { code: 'CCC', name: 'Austere' },
  { code: 'DDD', name: 'Ísland' },
];
const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('the one tab stop of a map', () => {
  test('moves to the neighbours and round the ends', () => {
    expect(roveFrom(countries, 'AAA', press('ArrowRight'))).toBe('BBB');
    expect(roveFrom(countries, 'DDD', press('ArrowDown'))).toBe('AAA');
    expect(roveFrom(countries, 'AAA', press('ArrowLeft'))).toBe('DDD');
    expect(roveFrom(countries, 'BBB', press('ArrowUp'))).toBe('AAA');
    expect(roveFrom(countries, 'BBB', press('Home'))).toBe('AAA');
    expect(roveFrom(countries, 'BBB', press('End'))).toBe('DDD');
  });

  test('goes to the next name with a letter, and comes round to itself', () => {
    expect(roveFrom(countries, 'AAA', press('a'))).toBe('CCC');
    expect(roveFrom(countries, 'CCC', press('A'))).toBe('AAA');
    expect(roveFrom(countries, 'BBB', press('í'))).toBe('DDD');
    expect(roveFrom(countries, 'BBB', press('z'))).toBeUndefined();
  });

  test('goes to the name that begins with several letters, and stays there while they still fit', () => {
    expect(roveFrom(countries, 'BBB', press('u'), 'au')).toBe('CCC');
    expect(roveFrom(countries, 'AAA', press('s'), 'aus')).toBe('AAA');
    expect(roveFrom(countries, 'AAA', press('e'), 'auste')).toBe('CCC');
    expect(roveFrom(countries, 'AAA', press('x'), 'aux')).toBeUndefined();
    expect(roveFrom(countries, 'AAA', press('a'), 'aa')).toBe('CCC');
  });

  test('leaves the keys of the browser alone', () => {
    expect(roveFrom(countries, 'AAA', press('ArrowRight', { altKey: true }))).toBeUndefined();
    expect(roveFrom(countries, 'AAA', press('a', { ctrlKey: true }))).toBeUndefined();
    expect(roveFrom(countries, 'AAA', press('a', { metaKey: true }))).toBeUndefined();
    expect(roveFrom(countries, 'AAA', press('Tab'))).toBeUndefined();
    expect(roveFrom(countries, 'AAA', press('Enter'))).toBeUndefined();
  });
});

test('letters in quick succession make one word, and others begin anew', () => {
  const typed = new TypeAhead();
  const read = (key: string, timeStamp: number): string => typed.read({ key, timeStamp });
  expect(read('u', 1000)).toBe('u');
  expect(read('n', 1500)).toBe('un');
  expect(read('s', 3000)).toBe('s');
  expect(read('ArrowRight', 3100)).toBe('ArrowRight');
  expect(read('t', 3200)).toBe('t');
});
