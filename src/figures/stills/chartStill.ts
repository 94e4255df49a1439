import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { countsStill, countsStillSaid } from './countsStill.ts';
import { mapStillSaid } from './mapStill.ts';
import type { Still, StillSaid } from './markup.ts';
import type { StillChart } from './stillText.ts';
import { stripsStill, stripsStillSaid } from './stripsStill.ts';
import { timelineStill, timelineStillSaid } from './timelineStill.ts';

const STILLS = { counts: countsStill, strips: stripsStill, timeline: timelineStill } as const;
const SAID = {
  counts: countsStillSaid,
  map: mapStillSaid,
  strips: stripsStillSaid,
  timeline: timelineStillSaid,
} as const;

/** The still of a chart other than the map. */
export function chartStill(dataset: Dataset, chart: Exclude<StillChart, 'map'>, on: Day): Still {
  return STILLS[chart](dataset, on);
}

/** Title and description of a still, without drawing it. */
export function stillSaid(dataset: Dataset, chart: StillChart, on: Day): StillSaid {
  return SAID[chart](dataset, on);
}
