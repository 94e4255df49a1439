import { describe, expect, test } from 'vitest';
import {
  decodePlate,
  encodePlate,
  type PlateDrawing,
} from '../../../src/charts/map/PlateDrawing.ts';

const PLATE: PlateDrawing = {
  view: 'europe',
  width: 5600,
  height: 5320,
  hasInset: true,
  shapes: ['GBR', 'DEU'],
  markers: [
    { code: 'MLT', x: 51.5, y: 98.25, isNarrowOnly: false },
    { code: 'LUX', x: 40, y: 60, isNarrowOnly: true },
  ],
  capitals: [{ code: 'GBR', x: 30.1, y: 52 }],
  labels: {
    wide: [
      {
        code: 'GBR',
        text: 'United',
        lines: ['Kingdom'],
        x: 10,
        y: 20,
        dx: -3,
        dy: 4,
        anchor: 'end',
        place: 'outside',
        isLarge: false,
        leader: { x: 11, y: 21.5 },
      },
      {
        code: 'DEU',
        text: 'Germany',
        x: 50,
        y: 50,
        dx: 0,
        dy: 0,
        anchor: 'middle',
        place: 'inside',
        isLarge: true,
      },
    ],
    narrow: [
      {
        code: 'DEU',
        text: 'Germany',
        x: 50,
        y: 50,
        dx: 0,
        dy: 0,
        anchor: 'start',
        place: 'inside',
        isLarge: false,
      },
    ],
  },
};

describe('a plate as an island’s text', () => {
  test('comes back as it went', () => {
    expect(decodePlate(encodePlate(PLATE))).toEqual(PLATE);
  });

  test('comes back when there is nothing on it', () => {
    const bare: PlateDrawing = {
      ...PLATE,
      hasInset: false,
      shapes: [],
      markers: [],
      capitals: [],
      labels: { wide: [], narrow: [] },
    };
    expect(decodePlate(encodePlate(bare))).toEqual(bare);
  });

  test('that is none is refused', () => {
    expect(() => decodePlate('moon;1;1;0')).toThrow('no plate: moon;1;1;0');
  });
});
