import { describe, expect, test } from 'vitest';
import { isSmall, MARKERS, NARROW_PX, placeMarkers } from '../../../src/atlas/markers.ts';
import { FRAMES } from '../../../src/atlas/projections.ts';

const shape = (code: string, area: number) => ({ code, path: 'M0 0h1v1z', area });

describe('a state is too small to read', () => {
  test('under 14 px² on the Europe plate, under 9 on the world', () => {
    expect(isSmall('europe', 13.9, 'wide')).toBe(true);
    expect(isSmall('europe', 14, 'wide')).toBe(false);
    expect(isSmall('world', 8.9, 'wide')).toBe(true);
    expect(isSmall('world', 9, 'wide')).toBe(false);
  });

  test('under 10 and 5 px² as shown on a phone', () => {
    const europe = (592 / 328) ** 2;
    const world = (560 / 328) ** 2;
    expect(isSmall('europe', 9.9 * europe, 'narrow')).toBe(true);
    expect(isSmall('europe', 10.1 * europe, 'narrow')).toBe(false);
    expect(isSmall('world', 4.9 * world, 'narrow')).toBe(true);
    expect(isSmall('world', 5.1 * world, 'narrow')).toBe(false);
  });
});

describe('placeMarkers', () => {
  const capitals = [
    { code: 'AAA', at: [100, 100] },
    { code: 'BBB', at: [103, 100] },
    { code: 'CCC', at: [300, 200] },
    { code: 'DDD', at: [302, 200] },
    { code: 'EEE', at: [400, 100] },
  ] as const;
  const shapes = [shape('BBB', 5), shape('CCC', 500), shape('DDD', 500), shape('EEE', 12)];
  const placed = placeMarkers('world', capitals, shapes);
  const { width, height } = FRAMES.world;

  test('marks a state without an outline, a small one, and on a phone alone a middling one', () => {
    expect(placed.markers.map(({ code, isNarrowOnly }) => [code, isNarrowOnly])).toEqual([
      ['AAA', false],
      ['BBB', false],
      ['EEE', true],
    ]);
  });

  test('keeps markers apart at both widths', () => {
    const [a, b] = placed.markers;
    for (const [at, px] of [
      ['wide', width],
      ['narrow', NARROW_PX],
    ] as const) {
      const dx = (((b?.x ?? 0) - (a?.x ?? 0)) / 100) * px;
      expect(dx).toBeGreaterThan(2 * MARKERS.world[at].reach);
    }
  });

  test('puts the ring of a marked state round its marker, and keeps rings apart', () => {
    const [a] = placed.markers;
    expect(placed.capitals.find(({ code }) => code === 'AAA')).toEqual({
      code: 'AAA',
      x: a?.x,
      y: a?.y,
    });
    const [c, d] = ['CCC', 'DDD'].map((code) =>
      placed.capitals.find((point) => point.code === code),
    );
    expect((((d?.x ?? 0) - (c?.x ?? 0)) / 100) * width).toBeGreaterThan(10);
  });

  test('leaves a capital alone that meets nothing, in percent', () => {
    const e = placed.capitals.find(({ code }) => code === 'EEE');
    expect(e?.x).toBeCloseTo((400 / width) * 100, 1);
    expect(e?.y).toBeCloseTo((100 / height) * 100, 1);
  });
});
