import type { MapView } from '../domain/mapView.ts';
import type { Plate } from './CountryShape.ts';
import { drawInset } from './inset.ts';
import { placeLabels } from './labels/placeLabels.ts';
import { placeMarkers, type PlacedCapital } from './markers.ts';
import { drawOutlines, type Fineness } from './outlines.ts';
import type { PlateState } from './PlateState.ts';
import { FRAMES, isOnPlate, project, projectionOf, UNIT } from './projections.ts';

/** As fine as pages show a plate, full size. */
const PAGE_FINENESS: Fineness = { coarseness: 1, unit: UNIT };

/** A capital nearer than this to the edge of the Europe plate is left to the world: there, Israel is cut off. */
const EUROPE_MARGIN_PX = 12;

/** True for a capital that the Europe plate shows: beside it, the world marks nothing there. */
export function isLeftToEurope({ lon, lat }: PlateState['capital']): boolean {
  return isOnPlate('europe', project(projectionOf('europe'), [lon, lat]), EUROPE_MARGIN_PX);
}

/** Capitals of coded states on the plate, in px; on the world without those the Europe plate shows. */
function capitalsOn(view: MapView, states: readonly PlateState[]): readonly PlacedCapital[] {
  const projection = projectionOf(view);
  return states.flatMap(({ code, capital, isCoded }): PlacedCapital[] => {
    if (!isCoded || (view === 'world' && isLeftToEurope(capital))) return [];
    const at = project(projection, [capital.lon, capital.lat]);
    return isOnPlate(view, at) ? [{ code, at }] : [];
  });
}

/**
 * Everything drawn on one plate, before any stance is known. `states` are the states a group may name;
 * those that are neither coded nor home are land. For the build alone: it reads the whole atlas.
 * Throws RangeError when the atlas has no outline of a coded state.
 */
export function drawPlate(
  view: MapView,
  states: readonly PlateState[],
  fineness: Fineness = PAGE_FINENESS,
): Plate {
  const { width, height } = FRAMES[view];
  const outlines = drawOutlines(view, projectionOf(view), states, fineness);
  const { unit } = fineness;
  return {
    view,
    width: width * unit,
    height: height * unit,
    unit,
    ...outlines,
    ...placeMarkers(view, capitalsOn(view, states), outlines.shapes),
    labels: placeLabels(view),
    ...(view === 'world' && { inset: drawInset() }),
  };
}
