import type { CountryCode } from '../domain/position.ts';
import type { MapView } from '../domain/mapView.ts';
import type { CountryShape, PlateMarker, PlatePoint } from './CountryShape.ts';
import { FRAMES } from './projections.ts';
import { spread } from './spread.ts';

/** Width of a plate in px on a phone of 360 px. */
export const NARROW_PX = 328;

interface MarkerSize {
  /** A shape of less projected area than this, in px² as shown, gets a marker. */
  readonly under: number;
  /** Radius in px with half its outline. */
  readonly reach: number;
}

/** Markers at the reference width and on a phone: thresholds and radii of the art direction, section 6. */
export const MARKERS: Readonly<
  Record<MapView, { readonly wide: MarkerSize; readonly narrow: MarkerSize }>
> = {
  world: { wide: { under: 9, reach: 4.35 }, narrow: { under: 5, reach: 2.65 } },
  europe: { wide: { under: 14, reach: 4.35 }, narrow: { under: 10, reach: 3.85 } },
  'asia-pacific': { wide: { under: 14, reach: 4.35 }, narrow: { under: 10, reach: 3.85 } },
};

/** Radius in px of a declaration's ring with half its line. */
export const RING_REACH = 5.15;

const GAP_PX = 0.5;

/** A capital on the plate, in px at the reference width. */
export interface PlacedCapital {
  readonly code: CountryCode;
  readonly at: readonly [x: number, y: number];
}

/** Px at the reference width that one px on a phone is. */
function narrowScale(view: MapView): number {
  return FRAMES[view].width / NARROW_PX;
}

/** True for a state too small to read on the plate: at every width, or on a phone alone. Area in px². */
export function isSmall(view: MapView, area: number, at: 'wide' | 'narrow'): boolean {
  const scale = at === 'narrow' ? narrowScale(view) : 1;
  return area / scale ** 2 < MARKERS[view][at].under;
}

function inPercent(view: MapView, { code, at }: PlacedCapital): PlatePoint {
  const { width, height } = FRAMES[view];
  const percent = (part: number, whole: number): number => Math.round((part / whole) * 1e4) / 100;
  return { code, x: percent(at[0], width), y: percent(at[1], height) };
}

/**
 * Markers of the states too small to read, and the places for a declaration's ring. Both stand at the
 * capital, moved a few px where two would meet; the ring of a marked state stands around its marker.
 */
export function placeMarkers(
  view: MapView,
  capitals: readonly PlacedCapital[],
  shapes: readonly CountryShape[],
): { readonly markers: readonly PlateMarker[]; readonly capitals: readonly PlatePoint[] } {
  const areas = new Map(shapes.map(({ code, area }) => [code, area]));
  const isMarked = ({ code }: PlacedCapital): boolean =>
    isSmall(view, areas.get(code) ?? 0, 'narrow');
  const { wide, narrow } = MARKERS[view];
  const distance = 2 * Math.max(wide.reach, narrow.reach * narrowScale(view)) + GAP_PX;

  const marked = capitals.filter(isMarked);
  const places = spread(
    marked.map(({ at }) => at),
    distance,
  );
  const markers = marked.map((capital, index) => ({ ...capital, at: places[index] ?? capital.at }));

  const others = capitals.filter((capital) => !isMarked(capital));
  const ringPlaces = spread(
    others.map(({ at }) => at),
    2 * RING_REACH,
    places,
  );
  const rings = others.map((capital, index) => ({
    ...capital,
    at: ringPlaces[index] ?? capital.at,
  }));

  return {
    markers: markers.map((marker) => ({
      ...inPercent(view, marker),
      isNarrowOnly: !isSmall(view, areas.get(marker.code) ?? 0, 'wide'),
    })),
    capitals: [...markers, ...rings].map((capital) => inPercent(view, capital)),
  };
}
