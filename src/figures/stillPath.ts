import type { EmbedChart } from '../words/embed.ts';
import type { Day } from '../domain/day.ts';
import type { MapView } from '../domain/mapView.ts';

/** Root path of the still of a chart on a day that has one. The explorer's is its map's; a country has none. */
export function stillPath(
  chart: Exclude<EmbedChart, 'country'>,
  on: Day,
  view: MapView = 'europe',
  type: 'svg' | 'png' | 'txt' = 'png',
): string {
  const isMap = chart === 'map' || chart === 'explorer';
  // Asia-Pacific is a part of the world's still.
  const folder = isMap ? `map/${view === 'europe' ? 'europe' : 'world'}` : chart;
  return `/stills/${folder}/${on}.${type}`;
}
