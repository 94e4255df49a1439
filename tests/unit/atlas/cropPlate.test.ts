import { describe, expect, test } from 'vitest';
import type { Plate } from '../../../src/atlas/CountryShape.ts';
import { cropPlate, mainlandOf } from '../../../src/atlas/cropPlate.ts';

const label = { anchor: 'middle', dx: 0, dy: 0, place: 'inside', isLarge: true } as const;
const plate: Plate = {
  view: 'world',
  width: 1000,
  height: 1000,
  unit: 10,
  land: 'M0 0h90v90h-90zM900 900h50v50h-50z',
  home: '',
  shapes: [
    { code: 'AAA', path: 'M400 400l100 0 0 100-100 0zM10 10h5v5h-5z', area: 1 },
    { code: 'BBB', path: 'M900 10h50v50h-50z', area: 1 },
  ],
  markers: [
    { code: 'CCC', x: 50, y: 50, isNarrowOnly: false },
    { code: 'DDD', x: 50, y: 50, isNarrowOnly: true },
    { code: 'EEE', x: 95, y: 5, isNarrowOnly: false },
  ],
  capitals: [{ code: 'AAA', x: 45, y: 45 }],
  labels: {
    wide: [
      { code: 'AAA', text: 'A', x: 45, y: 45, ...label },
      { code: 'AAA', text: 'Far on the water', x: 45, y: 58, ...label },
      { code: 'CCC', text: 'Too long for the edge', x: 31, y: 50, ...label },
      { code: 'BBB', text: 'B', x: 92, y: 3, ...label },
    ],
    narrow: [],
  },
  inset: 'M0 0h1v1h-1z',
};
const part = cropPlate(plate, { x: 300, y: 300, width: 300, height: 300 }, 280);

describe('mainlandOf', () => {
  test('is where the largest piece of an outline lies', () => {
    expect(mainlandOf(plate.shapes[0]?.path ?? '')).toEqual({
      x: 400,
      y: 400,
      width: 100,
      height: 100,
    });
  });

  test('of an empty path is nothing', () => {
    expect(mainlandOf('')).toBeUndefined();
  });
});

describe('cropPlate', () => {
  test('keeps the pieces that reach into the box, moved to its corner', () => {
    expect(part.shapes.map(({ path }) => path)).toEqual(['M100 100l100 0 0 100-100 0z']);
    expect(part.land).toBe('');
  });

  test('has the size of the box', () => {
    expect([part.width, part.height]).toEqual([300, 300]);
  });

  test('places points in percent of the box and leaves out those beyond it and those for phones alone', () => {
    expect(part.capitals).toEqual([{ code: 'AAA', x: 50, y: 50 }]);
    expect(part.markers.map(({ code }) => code)).toEqual(['CCC']);
  });

  test('keeps names that have room and stand by their country', () => {
    expect(part.labels.wide.map(({ text }) => text)).toEqual(['A']);
  });

  test('leaves out the frame of the other plate', () => {
    expect(part).not.toHaveProperty('inset');
  });
});
