import { drawStatic } from './drawStatic.ts';
import { homeName, mainDays, mapCountries, plateDrawings } from './positionsMap.ts';
import type { Plate } from '../atlas/CountryShape.ts';
import PositionsMap from '../charts/PositionsMap.svelte';
import { url } from '../components/link.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Group } from '../domain/membership.ts';

/** How a map differs from another: the rest follows from the facts. */
interface MapInput {
  readonly plates: readonly Plate[];
  /** The day drawn. */
  readonly on: Day;
  /** Groups to choose from; none where there is no such choice. */
  readonly groups: readonly Group[];
  /** States that the country field offers; none where there is no such field. */
  readonly names: readonly string[];
  /** Further properties of the drawing, a PositionsMap. */
  readonly [property: string]: unknown;
}

/** The map with its controls as HTML; `id` begins the ids inside. Its outlines stand beside it. */
export function drawMap(id: string, dataset: Dataset, { plates, ...map }: MapInput): string {
  return drawStatic(PositionsMap, id, {
    countries: mapCountries(dataset),
    plates: plateDrawings(plates, dataset),
    home: homeName(dataset),
    mainDays: mainDays(dataset),
    dossiers: url('/countries/'),
    ...map,
  });
}
