import { drawStatic } from './drawStatic.ts';
import { platesOf } from './plates.ts';
import { mapCountries, plateDrawings } from './positionsMap.ts';
import type { FetchedPlate } from '../charts/map/FetchedPlate.ts';
import MapPlate from '../charts/map/MapPlate.svelte';
import { mapState } from '../charts/map/mapState.ts';
import type { Dataset } from '../domain/dataset.ts';
import { OPENING_DAY } from '../domain/day.ts';
import type { CountryCode } from '../domain/position.ts';
import type { MapView } from '../domain/mapView.ts';

/** The plate of `view`, to be fetched when asked for. `dossiers` is their address up to the code. */
export function drawFetchedPlate(dataset: Dataset, view: MapView, dossiers: string): FetchedPlate {
  const [plate] = platesOf(dataset, [view]);
  const [drawing] = plateDrawings(plate ? [plate] : [], dataset);
  if (!plate || !drawing) throw new RangeError(`no plate of ${view}`);
  const { painted, changed } = mapState(mapCountries(dataset), OPENING_DAY, 'all');
  return {
    view,
    ratio: plate.width / plate.height,
    outlines: {
      [`${view}-land`]: plate.land,
      [`${view}-home`]: plate.home,
      ...Object.fromEntries(plate.shapes.map(({ code, path }) => [`${view}-${code}`, path])),
      ...(plate.inset !== undefined && { [`${view}-inset`]: plate.inset }),
    },
    codes: [...new Set([...drawing.shapes, ...drawing.markers.map(({ code }) => code)])],
    drawing: drawStatic(MapPlate, `fetched-${view}`, {
      plate: drawing,
      painted,
      changed,
      selected: undefined,
      silent: new Set(),
      hrefOf: (code: CountryCode) => `${dossiers}${code.toLowerCase()}/`,
    }),
  };
}
