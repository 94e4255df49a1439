import { expect, test } from 'vitest';
import { ampHeight, pymHeight, wordPressHeight } from '../../../src/share/heightForms.ts';
import { HeightTeller } from '../../../src/share/HeightTeller.ts';

test('a height is said in whole px, when it differs by two or more, and never for a hidden frame', () => {
  const teller = new HeightTeller();
  expect(teller.next(0, 0)).toBeUndefined();
  expect(teller.next(640.2, 1)).toBe(641);
  expect(teller.next(640, 2)).toBeUndefined();
  expect(teller.next(642, 3)).toBeUndefined();
  expect(teller.next(643, 4)).toBe(643);
  expect(teller.last).toBe(643);
});

test('a height that goes back and forth with the host’s scroll bar comes to rest at the larger', () => {
  const teller = new HeightTeller();
  const said: number[] = [];
  for (let turn = 0; turn < 50; turn += 1) {
    const height = teller.next(turn % 2 === 0 ? 700 : 720, turn * 16);
    if (height !== undefined) said.push(height);
  }
  expect(said.length).toBeLessThan(8);
  expect(said.at(-1)).toBe(720);
  // Later, at rest, it may become smaller again.
  expect(teller.next(700, 5000)).toBe(700);
});

test('a height has the forms that AMP, pym and WordPress hear', () => {
  expect(ampHeight(640)).toEqual({ sentinel: 'amp', type: 'embed-size', height: 640 });
  expect(pymHeight(640, 'map-1')).toBe('pymxPYMxmap-1xPYMxheightxPYMx640');
  expect(wordPressHeight(640, 'x1')).toEqual({ message: 'height', value: 640, secret: 'x1' });
});
