import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { FaceMetrics } from './faceRules.ts';
import { SAMPLE, type FontFamily } from './families.ts';
import { readSfnt } from './sfnt.ts';
import { swapTables } from './swapTables.ts';
import { RARE } from './usedCharacters.ts';

/** What is kept of the layout tables: kerning, ligatures, combined and local forms, figures. */
export const FEATURES = {
  main: ['kern', 'liga', 'ccmp', 'locl', 'lnum', 'tnum'],
  // Pairs across two files do not kern, and the other files hold single letters of names.
  rare: ['ccmp', 'locl'],
  extended: ['ccmp', 'locl'],
} as const;

/** Kerning of a variable font varies with its weight: for a third of the file, and less than a reader can see. */
const KERNING = ['GPOS', 'GDEF'];

/** A file of a face. `main` is preloaded, the others are fetched by pages that hold one of their letters. */
export interface FontSubset {
  readonly part: 'main' | 'rare' | 'extended';
  readonly fileName: string;
  readonly characters: readonly string[];
  readonly bytes: Uint8Array;
}

/** The packed file of a family under `root`/node_modules. */
export function sourceFile(
  root: string,
  { packageName, slug }: FontFamily,
  part: FontSubset['part'],
): Buffer {
  const subset = part === 'extended' ? 'latin-ext' : 'latin';
  return readFileSync(
    join(root, 'node_modules', packageName, 'files', `${slug}-${subset}-wght-normal.woff2`),
  );
}

/** Those of `characters` that the font has glyphs for. */
export async function drawnBy(
  font: Buffer,
  characters: readonly string[],
): Promise<readonly string[]> {
  const { widths } = readSfnt(
    await subsetFont(font, characters.join(''), { targetFormat: 'sfnt' }),
  );
  return characters.filter((char) => widths.has(char.codePointAt(0) ?? 0));
}

/** The packed file of `characters` at all weights of the family, kerned as at the lightest, which is that of text. */
async function cut(
  source: Buffer,
  family: FontFamily,
  characters: string,
  features: readonly string[],
): Promise<Buffer> {
  const options = { targetFormat: 'sfnt', keepFeatures: features, noHinting: true } as const;
  const [varying, fixed] = await Promise.all(
    [family.weights, family.weights.min].map((wght) =>
      subsetFont(source, characters, { ...options, variationAxes: { wght } }),
    ),
  );
  if (!varying || !fixed) throw new RangeError(`${family.name}: not cut`);
  return subsetFont(swapTables(varying, fixed, KERNING), undefined, {
    ...options,
    targetFormat: 'woff2',
    keepAllGlyphs: true,
  });
}

/** The files of a family, cut to `characters` and to the weights in use. The same input gives the same bytes. */
export async function subsetFamily(
  root: string,
  family: FontFamily,
  characters: readonly string[],
): Promise<readonly FontSubset[]> {
  const subsets: FontSubset[] = [];
  let wanted = characters;
  for (const part of ['main', 'rare', 'extended'] as const) {
    const source = sourceFile(root, family, part);
    const asked = part === 'main' ? wanted.filter((char) => !RARE.includes(char)) : wanted;
    const drawn = await drawnBy(source, asked);
    wanted = wanted.filter((char) => !drawn.includes(char));
    const bytes = await cut(source, family, drawn.join(''), FEATURES[part]);
    const fileName = `${family.slug}${part === 'main' ? '' : `-${part}`}.woff2`;
    subsets.push({ part, fileName, characters: drawn, bytes });
  }
  return subsets;
}

/** The lines of a family and the width of SAMPLE at each weight that a fallback stands in for. */
export async function measureFamily(root: string, family: FontFamily): Promise<FaceMetrics> {
  const source = sourceFile(root, family, 'main');
  const readings = await Promise.all(
    family.fallback.faces.map(async ({ weight }) => {
      const options = { targetFormat: 'sfnt', variationAxes: { wght: weight } } as const;
      return [weight, readSfnt(await subsetFont(source, SAMPLE, options))] as const;
    }),
  );
  const first = readings[0]?.[1];
  if (!first) throw new RangeError(`${family.name}: no fallback`);
  const em = (units: number): number => units / first.unitsPerEm;
  return {
    ascentEm: em(first.ascent),
    descentEm: em(-first.descent),
    lineGapEm: em(first.lineGap),
    sampleEmByWeight: new Map(
      readings.map(([weight, { widths }]) => [
        weight,
        em([...SAMPLE].reduce((sum, char) => sum + (widths.get(char.codePointAt(0) ?? 0) ?? 0), 0)),
      ]),
    ),
  };
}
