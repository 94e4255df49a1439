import { geoArea, geoPath } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { FRAMES, isOnPlate, project, projectionOf } from '../../../src/atlas/projections.ts';
import { MAP_VIEWS } from '../../../src/domain/mapView.ts';

describe.each(MAP_VIEWS)('the %s plate', (view) => {
  const { width, height, fit, freeRight } = FRAMES[view];
  const projection = projectionOf(view);
  const points = fit.map((lonLat) => project(projection, lonLat));

  test('shows every fit point, left of the free share', () => {
    for (const [x, y] of points) {
      expect(x).toBeGreaterThanOrEqual(-1e-6);
      expect(x).toBeLessThanOrEqual(width * (1 - freeRight) + 1e-6);
      expect(y).toBeGreaterThanOrEqual(-1e-6);
      expect(y).toBeLessThanOrEqual(height + 1e-6);
    }
  });

  test('touches its extent on two opposite sides', () => {
    const spans = [0, 1].map((axis) => {
      const values = points.map((point) => point[axis as 0 | 1]);
      return Math.max(...values) - Math.min(...values);
    });
    const [across = 0, down = 0] = spans;
    expect(Math.max(across / (width * (1 - freeRight)), down / height)).toBeCloseTo(1, 6);
  });

  test('draws equal areas alike, near its middle and near its edge', () => {
    const square = (lon: number, lat: number): GeoJSON.Polygon => ({
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon, lat + 1],
          [lon + 1, lat + 1],
          [lon + 1, lat],
          [lon, lat],
        ],
      ],
    });
    const places = {
      world: [
        [11, 0],
        [80, 60],
      ],
      europe: [
        [13, 52],
        [-9, 40],
      ],
      'asia-pacific': [
        [128, 2],
        [165, -40],
      ],
    };
    for (const [lon = 0, lat = 0] of places[view]) {
      const shape = square(lon, lat);
      const px2 = geoPath(projection).area(shape);
      expect(px2 / (geoArea(shape) * projection.scale() ** 2)).toBeCloseTo(1, 1);
    }
  });
});

test('a point on the edge is on the plate, and off it with a margin', () => {
  expect(isOnPlate('europe', [592, 10])).toBe(true);
  expect(isOnPlate('europe', [592, 10], 1)).toBe(false);
  expect(isOnPlate('europe', [592.1, 10])).toBe(false);
});
