import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { countsStill } from './countsStill.ts';
import type { Still } from './markup.ts';
import { STILL_CHARTS } from './stillText.ts';
import { stripsStill } from './stripsStill.ts';
import { timelineStill } from './timelineStill.ts';

const STILLS = { counts: countsStill, strips: stripsStill, timeline: timelineStill } as const;

/** The still of a chart other than the map. */
export function chartStill(
  dataset: Dataset,
  chart: (typeof STILL_CHARTS)[number],
  on: Day,
): Still {
  return STILLS[chart](dataset, on);
}
