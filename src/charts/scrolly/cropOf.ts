import type { PlateDrawing } from '../map/PlateDrawing.ts';
import type { StepState } from './StepState.ts';

/** Which part of a plate a low frame keeps: its top, middle or bottom, or all of it, made smaller. */
export type Crop = 'top' | 'middle' | 'bottom' | 'whole';

/** Above this percent of the plate's height a country belongs to its top, below the other to its bottom. */
const TOP = 36;
const BOTTOM = 60;

/** The part of the step's plate where its country lies, by its name or mark; the whole without a country. */
export function cropOf(
  plates: readonly PlateDrawing[],
  { view, country }: Pick<StepState, 'view' | 'country'>,
): Crop {
  const plate = plates.find((candidate) => candidate.view === view);
  if (country === undefined || view === 'world' || !plate) return 'whole';
  const { labels, markers, capitals } = plate;
  const place = [...labels.wide, ...labels.narrow, ...markers, ...capitals].find(
    ({ code }) => code === country,
  );
  if (!place) return 'middle';
  return place.y < TOP ? 'top' : place.y > BOTTOM ? 'bottom' : 'middle';
}
