import { describe, expect, test } from 'vitest';
import { textWidth } from '../../../src/geometry/textWidth.ts';
import { wrappings, wrapText } from '../../../src/geometry/wrapText.ts';

const measure = (text: string): number => text.length;

describe('the width of a text', () => {
  test('is the sum of its letters, scaled to the size', () => {
    expect(textWidth('Huawei', 10, 400)).toBeCloseTo(6.52 + 5.44 + 5.04 + 7.19 + 4.96 + 2.46);
    expect(textWidth('Huawei', 20, 400)).toBeCloseTo(2 * textWidth('Huawei', 10, 400));
  });

  test('is greater in 600', () => {
    expect(textWidth('denies', 10, 600)).toBeGreaterThan(textWidth('denies', 10, 400));
  });

  test('of a letter with an accent is that of its base; of a letter unknown, generous', () => {
    expect(textWidth('Plzeň', 10, 400)).toBe(textWidth('Plzen', 10, 400));
    expect(textWidth('漢', 10, 400)).toBe(textWidth('M', 10, 400));
  });
});

describe('a wrapped text', () => {
  test('keeps every word in order, and each line within the measure', () => {
    const { lines, widthPx } = wrapText('UK orders Huawei out of its 5G networks', 14, measure);
    expect(lines).toEqual(['UK orders', 'Huawei out of', 'its 5G', 'networks']);
    expect(widthPx).toBe(13);
  });

  test('gives a word wider than the measure a line of its own', () => {
    expect(wrapText('a telecommunications act', 6, measure).lines).toEqual([
      'a',
      'telecommunications',
      'act',
    ]);
  });

  test('comes once for each number of lines, as narrow as that number allows', () => {
    const all = wrappings('aa bb cc dd', 2, 11, measure);
    expect(all.map(({ lines, widthPx }) => [lines.length, widthPx])).toEqual([
      [1, 11],
      [2, 5],
      [4, 2],
    ]);
  });
});
