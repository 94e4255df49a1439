import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../src/styles/fonts/families.ts';
import { readSfnt } from '../../../src/styles/fonts/sfnt.ts';
import { sourceFile } from '../../../src/styles/fonts/subsetFonts.ts';
import { swapTables } from '../../../src/styles/fonts/swapTables.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

describe('swapTables', () => {
  let varying: Buffer;
  let fixed: Buffer;
  let fewer: Buffer;

  beforeAll(async () => {
    const [family] = FAMILIES;
    const source = sourceFile(ROOT, family!, 'main');
    const cut = (text: string, wght: number | { readonly min: number; readonly max: number }) =>
      subsetFont(source, text, { targetFormat: 'sfnt', variationAxes: { wght } });
    varying = await cut('AVTo', { min: 400, max: 560 });
    fixed = await cut('AVTo', 400);
    fewer = await cut('AV', 400);
  });

  it('takes kerning from the fixed font, which is smaller, and leaves every width as it was', () => {
    const swapped = swapTables(varying, fixed, ['GPOS', 'GDEF']);
    expect(swapped.length).toBeLessThan(varying.length);
    expect(swapped.includes('GPOS')).toBe(true);
    expect(swapped.includes('gvar')).toBe(true);
    expect(readSfnt(swapped)).toEqual(readSfnt(varying));
  });

  it('drops a table that the other font lacks', () => {
    expect(swapTables(varying, fixed, ['gvar']).includes('gvar')).toBe(false);
  });

  it('refuses a font of other glyphs, whose pairs would be other letters', () => {
    expect(() => swapTables(varying, fewer, ['GPOS'])).toThrow(RangeError);
  });
});
