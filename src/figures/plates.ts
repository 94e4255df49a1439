import type { Plate } from '../atlas/CountryShape.ts';
import { drawPlate } from '../atlas/drawPlate.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { MapView } from '../domain/mapView.ts';

const drawn = new Map<MapView, Plate>();

/** The plates of these views, each drawn once a build. */
export function platesOf(dataset: Dataset, views: readonly MapView[]): readonly Plate[] {
  return views.map((view) => {
    let plate = drawn.get(view);
    if (!plate) {
      const states = [...dataset.memberships.values()].map((state) => ({
        ...state,
        isCoded: dataset.governments.has(state.code),
      }));
      plate = drawPlate(view, states);
      drawn.set(view, plate);
    }
    return plate;
  });
}
