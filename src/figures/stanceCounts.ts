import { countSteps as stepsOf } from '../charts/countSteps.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Group } from '../domain/membership.ts';
import type { TallyStep } from '../geometry/stackCounts.ts';
import type { TimeSpan } from '../geometry/timeScale.ts';
import { mapCountries } from './positionsMap.ts';

/** The steps of a group's counts, as the browser works them out for the group a reader chooses. */
export function countSteps(dataset: Dataset, group: Group, span: TimeSpan): readonly TallyStep[] {
  return stepsOf(mapCountries(dataset), group, span);
}
