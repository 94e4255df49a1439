import type { Plate } from '../atlas/CountryShape.ts';
import { drawPlate } from '../atlas/drawPlate.ts';
import type { Fineness } from '../atlas/outlines.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { MapView } from '../domain/mapView.ts';

/** The outlines that stand in the document of an embed: 34 KiB is all that it may weigh. */
export const EMBED_FINENESS: Fineness = { coarseness: 2, unit: 4 };

const drawn = new Map<string, Plate>();

/** The plates of these views, each drawn once a build; as fine as pages show them, unless told otherwise. */
export function platesOf(
  dataset: Dataset,
  views: readonly MapView[],
  fineness?: Fineness,
): readonly Plate[] {
  return views.map((view) => {
    const key = `${view} ${fineness ? JSON.stringify(fineness) : ''}`;
    let plate = drawn.get(key);
    if (!plate) {
      const states = [...dataset.memberships.values()].map((state) => ({
        ...state,
        isCoded: dataset.governments.has(state.code),
      }));
      plate = drawPlate(view, states, fineness);
      drawn.set(key, plate);
    }
    return plate;
  });
}
