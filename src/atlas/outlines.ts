import { geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon as Outline } from 'geojson';
import { merge } from 'topojson-client';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
  type RingWeighter,
} from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { MapView } from '../domain/mapView.ts';
import { ANTARCTICA, belongsTo } from './atlasCodes.ts';
import type { CountryShape } from './CountryShape.ts';
import { encodePath, type Ring } from './pathData.ts';
import type { PlateState } from './PlateState.ts';

type Land = Polygon<{ name: string }> | MultiPolygon<{ name: string }>;
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** In px² at the reference width: the least triangle a coast keeps, and the least island and lake. */
const DETAIL: Readonly<Record<MapView, { readonly triangle: number; readonly island: number }>> = {
  world: { triangle: 0.8, island: 1.8 },
  europe: { triangle: 1.5, island: 3.5 },
  'asia-pacific': { triangle: 0.8, island: 2.5 },
};

function withoutAntarctica(): Atlas {
  const atlas = world as unknown as Atlas;
  const { countries } = atlas.objects;
  const geometries = countries.geometries.filter(({ id }) => id !== ANTARCTICA);
  // The atlas's second object, land, would make every arc a shared one.
  return { ...atlas, objects: { countries: { ...countries, geometries } } };
}

/** How fine a plate is drawn: as pages show it, or as fits the weight of a small frame. */
export interface Fineness {
  /** Times as coarse as DETAIL. */
  readonly coarseness: number;
  /** Units of the viewBox in one px at the reference width. */
  readonly unit: number;
}

/** Natural Earth at 1:50 million, each point with the triangle on the sphere that goes with it. */
const atlas = presimplify(withoutAntarctica(), sphericalTriangleArea);

/** The atlas for one plate. The topology is simplified, not each shape, so that borders still meet. */
function simplified(view: MapView, projection: GeoProjection, coarseness: number): Atlas {
  // Projections are equal-area: an area on the unit sphere times scale² is its area in px².
  const steradians = (px2: number): number => px2 / projection.scale() ** 2;
  const triangle = DETAIL[view].triangle * coarseness;
  const { island } = DETAIL[view];
  // The package tells a weighter whether a ring is a hole, as sphericalRingArea needs; its types do not.
  const weigh = sphericalRingArea as RingWeighter;
  const isKept = filterAttachedWeight(atlas, steradians(island), weigh);
  return simplify(filter(atlas, isKept) as Atlas, steradians(triangle));
}

function landsOf({ objects }: Atlas): readonly Land[] {
  return objects.countries.geometries.filter(
    (geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  ) as readonly Land[];
}

/** The closed lines of an outline on the plate, in px, clipped as the projection says. */
function ringsOf(outline: Outline, projection: GeoProjection): readonly Ring[] {
  const rings: [number, number][][] = [];
  geoPath(projection, {
    beginPath: () => undefined,
    arc: () => undefined,
    closePath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings.at(-1)?.push([x, y]),
  })(outline);
  return rings;
}

/** All land of a plate: path data in units of its viewBox. */
export interface Outlines {
  /** Land of states that are not coded, without borders between them. */
  readonly land: string;
  readonly home: string;
  /** One for each coded state that has land on the plate, in the order given. */
  readonly shapes: readonly CountryShape[];
}

/**
 * Natural Earth's outlines on a plate. Throws RangeError when the atlas knows nothing of a coded state.
 * @see https://github.com/topojson/world-atlas
 */
export function drawOutlines(
  view: MapView,
  projection: GeoProjection,
  states: readonly PlateState[],
  { coarseness, unit }: Fineness,
): Outlines {
  const plain = simplified(view, projection, coarseness);
  const path = geoPath(projection);
  const drawn = new Set<Land>();
  const outlineOf = (lands: readonly Land[]): string =>
    encodePath(ringsOf(merge(plain, [...lands]), projection), unit);

  const ofState = (state: PlateState): string => {
    const own = landsOf(plain).filter((land) => belongsTo(land, state));
    own.forEach((land) => drawn.add(land));
    return outlineOf(own);
  };
  const shapes = states
    .filter(({ isCoded }) => isCoded)
    .flatMap((state): CountryShape[] => {
      const whole = landsOf(atlas).filter((land) => belongsTo(land, state));
      if (whole.length === 0) throw new RangeError(`no outline of ${state.code} in the atlas`);
      const outline = ofState(state);
      return outline === ''
        ? []
        : [{ code: state.code, path: outline, area: path.area(merge(atlas, [...whole])) }];
    });
  const home = states
    .filter(({ isHome }) => isHome)
    .map(ofState)
    .join('');
  return { land: outlineOf(landsOf(plain).filter((land) => !drawn.has(land))), home, shapes };
}
