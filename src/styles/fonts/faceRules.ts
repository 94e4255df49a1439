import type { FontFamily } from './families.ts';
import type { FontSubset } from './subsetFonts.ts';

/** What the rules must know of a face: its lines in em, and the width of SAMPLE in em at each fallback's weight. */
export interface FaceMetrics {
  readonly ascentEm: number;
  /** Below the line, positive. */
  readonly descentEm: number;
  readonly lineGapEm: number;
  readonly sampleEmByWeight: ReadonlyMap<number, number>;
}

const percent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`;

/** Characters as CSS writes a range: `U+20-7E, U+A0`. */
export function unicodeRange(characters: readonly string[]): string {
  const codes = characters.map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code <= last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}

/**
 * The name of the face's rarer letters in CSS, to stand behind `name`. Under one name, the arrival of a file for one
 * letter would have the browser lay out all text in that face again.
 */
export function rarerName({ name }: Pick<FontFamily, 'name'>): string {
  return `${name} rarer`;
}

/** The rule of one file, under the name of its face or of its rarer letters. `?no-inline`: the content policy takes fonts from our origin, never from a data: address. */
export function faceRule(
  family: FontFamily,
  { part, fileName, characters }: Pick<FontSubset, 'part' | 'fileName' | 'characters'>,
): string {
  const { name, weights } = family;
  return `@font-face {
  font-family: '${part === 'main' ? name : rarerName(family)}';
  font-weight: ${weights.min} ${weights.max};
  font-display: swap;
  src: url('./${fileName}?no-inline') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}
`;
}

/** The rules of what stands in for a face until it is there, stretched so that lines break where ours will. */
export function fallbackRules({ fallback }: FontFamily, metrics: FaceMetrics): string {
  return fallback.faces
    .map(({ local, weight, cssWeight, sampleEm }) => {
      const sampleOurs = metrics.sampleEmByWeight.get(weight);
      if (sampleOurs === undefined)
        throw new RangeError(`${fallback.name}: not measured at ${weight}`);
      const stretch = sampleOurs / sampleEm;
      return `@font-face {
  font-family: '${fallback.name}';
  font-weight: ${cssWeight};
  src: ${local.map((face) => `local('${face}')`).join(', ')};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(metrics.ascentEm / stretch)};
  descent-override: ${percent(metrics.descentEm / stretch)};
  line-gap-override: ${percent(metrics.lineGapEm / stretch)};
}
`;
    })
    .join('');
}
