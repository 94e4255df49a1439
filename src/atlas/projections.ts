import { geoAzimuthalEqualArea, geoEqualEarth, type GeoProjection } from 'd3-geo';
import type { MapView } from '../domain/mapView.ts';

/** Longitude and latitude in degrees. */
export type LonLat = readonly [lon: number, lat: number];

interface PlateFrame {
  /** Size in px at the reference width. */
  readonly width: number;
  readonly height: number;
  /** Points the plate must show; never the outlines themselves, so that a new atlas moves nothing. */
  readonly fit: readonly LonLat[];
  /** Share of the width kept free on the right. */
  readonly freeRight: number;
}

/** The three plates; equal-area throughout, so that no state looks larger than it is. */
export const FRAMES: Readonly<Record<MapView, PlateFrame>> = {
  world: {
    width: 560,
    height: 300,
    fit: [
      [-128, 60],
      [-120, 20],
      [-70, -55],
      [176, -40],
      [178, -46],
      [-60, 72],
      [100, 75],
      [-168, 60],
      [178, 64],
    ],
    freeRight: 0.1,
  },
  europe: {
    width: 592,
    height: 556,
    fit: [
      [-23.5, 65],
      [-9.8, 37],
      [44.5, 39],
      [33, 34.6],
      [25, 71.2],
      [14.5, 35.7],
      [42, 38],
    ],
    freeRight: 0,
  },
  'asia-pacific': {
    width: 620,
    height: 560,
    fit: [
      [63, 27],
      [179, -38],
      [168, -48],
      [146, 51],
      [76, 37],
      [172, 4],
    ],
    freeRight: 0,
  },
};

/** Units of a plate's viewBox to one px at its reference width: path data are whole tenths of a px. */
export const UNIT = 10;

/** How far land runs past the plate's edge, in px, so that no outline is drawn along the neat line. */
export const BLEED_PX = 2;

function bare(view: MapView): GeoProjection {
  switch (view) {
    case 'world':
      return geoEqualEarth().rotate([-11, 0]);
    case 'europe':
      return geoAzimuthalEqualArea().rotate([-13, -52]).clipAngle(60);
    case 'asia-pacific':
      return geoAzimuthalEqualArea().rotate([-128, -2]).clipAngle(100);
  }
}

/**
 * The projection of a plate, from degrees to px at its reference width, clipped to the plate and its
 * bleed. Lines between two points stay straight: borders shared by two states then stay one line.
 */
export function projectionOf(view: MapView): GeoProjection {
  const { width, height, fit, freeRight } = FRAMES[view];
  const extent: [[number, number], [number, number]] = [
    [0, 0],
    [width * (1 - freeRight), height],
  ];
  return bare(view)
    .precision(0)
    .fitExtent(extent, { type: 'MultiPoint', coordinates: fit.map(([lon, lat]) => [lon, lat]) })
    .clipExtent([
      [-BLEED_PX, -BLEED_PX],
      [width + BLEED_PX, height + BLEED_PX],
    ]);
}

/** A point in px at the reference width of the plate. Throws RangeError where the projection has none. */
export function project(
  projection: GeoProjection,
  lonLat: LonLat,
): readonly [x: number, y: number] {
  const point = projection([lonLat[0], lonLat[1]]);
  if (!point) throw new RangeError(`no place on the plate for ${lonLat.join(', ')}`);
  return point;
}

/** True when a point in px lies on the plate, at least `margin` px from its edge. */
export function isOnPlate(
  view: MapView,
  [x, y]: readonly [x: number, y: number],
  margin = 0,
): boolean {
  const { width, height } = FRAMES[view];
  return x >= margin && x <= width - margin && y >= margin && y <= height - margin;
}
