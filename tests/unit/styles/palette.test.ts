import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANCES } from '../../../src/domain/stance.ts';
import {
  asSeenInLinearLight,
  asSeenWith,
  ciede2000,
  contrast,
  DEFICIENCIES,
  parseHex,
  toLab,
  type Deficiency,
  type Rgb,
} from '../../support/colour.ts';
import { DARK, DARK_ASKED, LIGHT } from '../../support/tokens.ts';

/*
 * Where the thresholds come from:
 * - 3:1 for shapes and controls, WCAG 2.2, 1.4.11: https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast.html
 * - 4.5:1 for text, WCAG 2.2, 1.4.3: https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html
 * - ten units of colour difference between two classes of a map, under which small countries are hard to tell
 *   apart: https://pursuitofdatascience.github.io/countryatlas/reference/check_palette.html, there by CIE 1976,
 *   here by CIEDE2000
 * - vision: Machado, Oliveira and Fernandes 2009, https://doi.org/10.1109/TVCG.2009.113
 * - distance: Sharma, Wu and Dalal 2005, whose reference pairs are tested below, https://doi.org/10.1002/col.20070
 */
const LEAST_DISTANCE = 10;
const LEAST_FOR_SHAPES = 3;
const LEAST_FOR_TEXT = 4.5;

type Theme = ReadonlyMap<string, string>;
const THEMES = { light: LIGHT, dark: DARK } as const;

function colour(theme: Theme, name: string): Rgb {
  const value = theme.get(name);
  if (value === undefined) throw new RangeError(`no token --${name}`);
  return parseHex(value);
}

const fills = (theme: Theme): readonly Rgb[] =>
  STANCES.map((stance) => colour(theme, `stance-${stance}`));

type See = (rgb: Rgb) => Rgb;
const asTabled = (vision: Deficiency | 'normal'): See =>
  vision === 'normal' ? (rgb) => rgb : (rgb) => asSeenWith(vision, rgb);

/** Of the six fills as `see` shows them: neighbours in order, the least of all pairs, the least from land to a fill. */
function distances(theme: Theme, see: See) {
  const labs = fills(theme).map((rgb) => toLab(see(rgb)));
  const land = toLab(see(colour(theme, 'land')));
  const pairs = labs.flatMap((one, i) => labs.slice(i + 1).map((other) => ciede2000(one, other)));
  return {
    neighbours: labs.slice(1).map((lab, i) => ciede2000(labs[i]!, lab)),
    least: Math.min(...pairs),
    land: Math.min(...labs.map((lab) => ciede2000(land, lab))),
  };
}

// The tables of the art direction, section 5.
const DISTANCES = [
  ['light', 'normal', [14.0, 22.9, 25.2, 20.4, 14.7], 14.0, 15.3],
  ['light', 'deuteranopia', [10.8, 23.1, 14.5, 24.2, 15.2], 10.8, 15.7],
  ['light', 'protanopia', [10.9, 22.2, 18.1, 22.7, 14.5], 10.9, 13.1],
  ['light', 'tritanopia', [15.8, 27.8, 11.1, 16.1, 14.8], 11.1, 17.4],
  ['dark', 'normal', [15.1, 24.0, 23.8, 17.4, 12.9], 12.9, 20.6],
  ['dark', 'deuteranopia', [16.9, 24.9, 12.7, 21.7, 12.7], 12.7, 15.5],
  ['dark', 'protanopia', [11.6, 22.4, 14.6, 20.7, 13.0], 11.6, 15.9],
  ['dark', 'tritanopia', [16.0, 27.5, 12.2, 12.3, 12.1], 12.1, 21.0],
] as const;

const LIGHTNESS = {
  light: [86.5, 73.0, 66.3, 55.0, 39.7, 20.9],
  dark: [35.3, 43.8, 54.2, 64.4, 72.0, 89.4],
} as const;

const FILL_ON_PAPER = {
  light: [1.34, 1.97, 2.43, 3.54, 6.16, 12.06],
  dark: [2.33, 3.19, 4.64, 6.54, 8.32, 13.66],
} as const;

describe('the distance of colours', () => {
  it('agrees with the reference pairs of CIEDE2000', () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
    expect(ciede2000([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  });
});

describe('the stance scale', () => {
  it.each(DISTANCES)(
    'keeps its distances in %s with %s vision',
    (theme, vision, neighbours, least, land) => {
      const found = distances(THEMES[theme], asTabled(vision));
      found.neighbours.forEach((distance, i) =>
        expect(Math.abs(distance - neighbours[i]!)).toBeLessThan(0.1),
      );
      expect(Math.abs(found.least - least)).toBeLessThan(0.1);
      expect(Math.abs(found.land - land)).toBeLessThan(0.1);
      expect(found.least).toBeGreaterThanOrEqual(LEAST_DISTANCE);
    },
  );

  // The table's matrices work on encoded values. On linear light, which is stricter, the nearest pair is permits
  // and no-measure in dark under protanopia: 9.4.
  it.each(DEFICIENCIES)('keeps its stances apart in linear light with %s', (deficiency) => {
    for (const theme of [LIGHT, DARK]) {
      const { least } = distances(theme, (rgb) => asSeenInLinearLight(deficiency, rgb));
      expect(least).toBeGreaterThanOrEqual(9);
    }
  });

  it.each(['light', 'dark'] as const)('runs one way in lightness in %s', (theme) => {
    const lightness = fills(THEMES[theme]).map((rgb) => toLab(rgb)[0]);
    lightness.forEach((l, i) => expect(Math.abs(l - LIGHTNESS[theme][i]!)).toBeLessThan(0.1));
    const steps = lightness.slice(1).map((l, i) => Math.sign(l - lightness[i]!));
    expect(new Set(steps)).toEqual(new Set([theme === 'light' ? -1 : 1]));
  });

  it('keeps neighbours apart in grey print, by lightness or, where that is too near, by lines', () => {
    const lightness = fills(LIGHT).map((rgb) => toLab(rgb)[0]);
    const near = STANCES.slice(1).filter(
      (_, i) => Math.abs(lightness[i + 1]! - lightness[i]!) < LEAST_DISTANCE,
    );
    expect(near).toEqual(['reviewing']);
    const patterns = readFileSync(
      new URL('../../../src/styles/patterns.css', import.meta.url),
      'utf8',
    );
    const print = patterns.slice(patterns.indexOf('@media print'));
    for (const stance of near) {
      expect(print).toContain(`:is([data-stance='${stance}'], [data-swatch='${stance}'])`);
      expect(print).toContain('fill: var(--tile)');
    }
  });

  it.each(['light', 'dark'] as const)('stands on paper as measured in %s', (theme) => {
    const paper = colour(THEMES[theme], 'paper');
    fills(THEMES[theme]).forEach((fill, i) =>
      expect(Math.abs(contrast(fill, paper) - FILL_ON_PAPER[theme][i]!)).toBeLessThan(0.01),
    );
  });

  it.each(['light', 'dark'] as const)('carries a label that can be read in %s', (theme) => {
    for (const stance of STANCES) {
      const label = colour(THEMES[theme], `on-${stance}`);
      const ratio = contrast(label, colour(THEMES[theme], `stance-${stance}`));
      expect(ratio, stance).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
    }
  });
});

describe('the tokens of both themes', () => {
  it('state dark twice in the same words', () => {
    expect([...DARK_ASKED]).toEqual([...DARK]);
  });

  it('name the same colours in light and dark', () => {
    expect([...DARK.keys()]).toEqual([...LIGHT.keys()]);
  });

  it.each(['light', 'dark'] as const)('outline every coded shape in %s', (theme) => {
    const line = colour(THEMES[theme], 'map-line');
    for (const ground of ['paper', 'land']) {
      expect(contrast(line, colour(THEMES[theme], ground)), ground).toBeGreaterThanOrEqual(
        LEAST_FOR_SHAPES,
      );
    }
  });

  it.each(['light', 'dark'] as const)(
    'set text that can be read on every ground in %s',
    (theme) => {
      for (const text of ['ink', 'ink-2', 'ink-3', 'accent']) {
        for (const ground of ['paper', 'plate', 'card']) {
          const ratio = contrast(colour(THEMES[theme], text), colour(THEMES[theme], ground));
          expect(ratio, `${text} on ${ground}`).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
        }
      }
      for (const text of ['ink', 'ink-2']) {
        const ratio = contrast(colour(THEMES[theme], text), colour(THEMES[theme], 'land'));
        expect(ratio, `${text} on land`).toBeGreaterThanOrEqual(LEAST_FOR_TEXT);
      }
    },
  );

  it.each(['light', 'dark'] as const)('draw controls that can be seen in %s', (theme) => {
    const border = colour(THEMES[theme], 'rule-strong');
    expect(contrast(border, colour(THEMES[theme], 'paper'))).toBeGreaterThanOrEqual(
      LEAST_FOR_SHAPES,
    );
  });

  it('are the colours that the browser’s frame takes', () => {
    const head = readFileSync(new URL('../../../src/layouts/Head.astro', import.meta.url), 'utf8');
    expect(head).toContain(`content="${LIGHT.get('paper')}" media="(prefers-color-scheme: light)"`);
    expect(head).toContain(`content="${DARK.get('paper')}" media="(prefers-color-scheme: dark)"`);
  });
});
