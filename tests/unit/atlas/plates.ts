import { fileURLToPath } from 'node:url';
import type { Plate } from '../../../src/atlas/CountryShape.ts';
import { drawPlate } from '../../../src/atlas/drawPlate.ts';
import { parseContent } from '../../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../../src/dataset/readContentFiles.ts';
import type { MapView } from '../../../src/domain/mapView.ts';

/** The facts as they stand in content/. */
export const dataset = parseContent(
  readContentFiles(fileURLToPath(new URL('../../..', import.meta.url))),
);

/** A plate as the site draws it. */
export function plateOf(view: MapView): Plate {
  const states = [...dataset.memberships.values()].map((state) => ({
    ...state,
    isCoded: dataset.governments.has(state.code),
  }));
  return drawPlate(view, states);
}
