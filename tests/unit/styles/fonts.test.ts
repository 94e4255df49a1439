import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { unicodeRange } from '../../../src/styles/fonts/faceRules.ts';
import { FAMILIES } from '../../../src/styles/fonts/families.ts';
import { readSfnt } from '../../../src/styles/fonts/sfnt.ts';
import { subsetFamily, type FontSubset } from '../../../src/styles/fonts/subsetFonts.ts';
import {
  neededCharacters,
  SYSTEM_DRAWN,
  usedCharacters,
} from '../../../src/styles/fonts/usedCharacters.ts';
import { FONT_BUDGET_BYTES } from '../../../src/styles/fonts/webFonts.ts';
import subsetFont from 'subset-font';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('the cut fonts', () => {
  let subsets: readonly { name: string; files: readonly FontSubset[] }[] = [];

  beforeAll(async () => {
    const characters = neededCharacters(ROOT);
    subsets = await Promise.all(
      FAMILIES.map(async (family) => ({
        name: family.name,
        files: await subsetFamily(ROOT, family, characters),
      })),
    );
  }, 60_000);

  it('draw every character of content and interface in both faces', async () => {
    for (const { name, files } of subsets) {
      const drawn = new Set<number>();
      for (const { bytes } of files) {
        const whole = await subsetFont(bytes, neededCharacters(ROOT).join(''), {
          targetFormat: 'sfnt',
        });
        for (const code of readSfnt(whole).widths.keys()) drawn.add(code);
      }
      const missing = usedCharacters(ROOT).filter(
        (char) => !SYSTEM_DRAWN.test(char) && !drawn.has(char.codePointAt(0) ?? 0),
      );
      expect(missing, `${name} lacks`).toEqual([]);
    }
  });

  it('draw the letters that names in the record are made of', () => {
    for (const { name, files } of subsets) {
      const drawn = new Set(files.flatMap(({ characters }) => characters));
      const missing = [...'șțžšłőåæøðþąęěřůčď'].filter((char) => !drawn.has(char));
      expect(missing, name).toEqual([]);
    }
  });

  it('weigh no more than their budget together', () => {
    const total = subsets
      .flatMap(({ files }) => files)
      .reduce((sum, { bytes }) => sum + bytes.length, 0);
    expect(total).toBeLessThanOrEqual(FONT_BUDGET_BYTES);
  });

  it('say each character in one file only', () => {
    for (const { files } of subsets) {
      const all = files.flatMap(({ characters }) => characters);
      expect(new Set(all).size).toBe(all.length);
    }
  });
});

describe('unicodeRange', () => {
  it('joins neighbours and leaves single letters alone', () => {
    expect(unicodeRange(['c', 'a', 'b', 'ș'])).toBe('U+61-63, U+219');
  });
});
