import { describe, expect, test } from 'vitest';
import { drawPlate, isLeftToEurope } from '../../../src/atlas/drawPlate.ts';
import { FRAMES } from '../../../src/atlas/projections.ts';
import { areaOf, decodePath } from './decodePath.ts';

const state = (code: string, numeric: string, lon: number, lat: number) => ({
  code,
  name: code,
  numeric,
  capital: { name: code, lon, lat },
  isHome: code === 'CHN',
  isCoded: code !== 'CHN' && code !== 'CHE',
});

const states = [
  state('FRA', '250', 2.35, 48.86),
  state('DEU', '276', 13.4, 52.52),
  state('CHE', '756', 7.45, 46.95),
  state('MLT', '470', 14.51, 35.9),
  state('SGP', '702', 103.82, 1.35),
  state('ISR', '376', 35.2, 31.78),
  state('CHN', '156', 116.39, 39.91),
];
const world = drawPlate('world', states);
const europe = drawPlate('europe', states);

describe('drawPlate', () => {
  test('measures the plate in tenths of a px', () => {
    expect([europe.width, europe.height, europe.unit]).toEqual([5920, 5560, 10]);
  });

  test('gives coded states an outline, others none', () => {
    expect(europe.shapes.map(({ code }) => code)).toEqual(['FRA', 'DEU', 'MLT', 'ISR']);
  });

  test('draws the home where it is, and nothing where it is not', () => {
    expect(world.home).not.toBe('');
    expect(europe.home).toBe('');
  });

  test('writes whole units, and stays on the plate but for the bleed', () => {
    for (const path of [europe.land, ...europe.shapes.map((shape) => shape.path)]) {
      expect(path).toMatch(/^(M-?\d+[ -]\d+(?:[lhv][-\d ]+)+z)+$/);
      for (const [x, y] of decodePath(path).flat()) {
        expect(x).toBeGreaterThanOrEqual(-20);
        expect(x).toBeLessThanOrEqual(5940);
        expect(y).toBeGreaterThanOrEqual(-20);
        expect(y).toBeLessThanOrEqual(5580);
      }
    }
  });

  test('lets shared borders meet: France and Germany have points in common', () => {
    const points = (code: string): readonly string[] =>
      decodePath(europe.shapes.find((shape) => shape.code === code)?.path ?? '')
        .flat()
        .map(String);
    const french = new Set(points('FRA'));
    expect(points('DEU').filter((point) => french.has(point)).length).toBeGreaterThan(10);
  });

  test('keeps the area of what it simplifies', () => {
    for (const { path, area } of europe.shapes.filter(({ area }) => area > 1000)) {
      expect(areaOf(decodePath(path)) / 100 / area).toBeCloseTo(1, 1);
    }
  });

  test('covers neither plate with land turned inside out', () => {
    for (const plate of [world, europe]) {
      expect(areaOf(decodePath(plate.land)) / (plate.width * plate.height)).toBeLessThan(0.7);
    }
  });

  test('leaves Antarctica out', () => {
    const south = decodePath(world.land)
      .flat()
      .map(([, y]) => y);
    expect(Math.max(...south)).toBeLessThan(FRAMES.world.height * world.unit);
  });

  test('frames the Europe plate on the world alone', () => {
    expect(decodePath(world.inset ?? '')).toHaveLength(1);
    expect(europe.inset).toBeUndefined();
  });

  test('marks on the world only what the Europe plate does not show whole', () => {
    expect(world.markers.map(({ code }) => code)).toEqual(['SGP', 'ISR']);
    expect(europe.markers.map(({ code }) => code)).toEqual(['MLT']);
    expect(isLeftToEurope({ name: 'Valletta', lon: 14.51, lat: 35.9 })).toBe(true);
    expect(isLeftToEurope({ name: 'Jerusalem', lon: 35.2, lat: 31.78 })).toBe(false);
  });

  test('refuses a coded state that the atlas does not have', () => {
    expect(() => drawPlate('world', [state('ZZZ', '999', 0, 0)])).toThrow('no outline of ZZZ');
  });
});
