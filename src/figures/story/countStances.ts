import { tallyOn, type Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import { sizeOf } from '../../domain/describe.ts';
import type { Group } from '../../domain/membership.ts';
import { isStance } from '../../domain/stance.ts';

/**
 * How many governments of `group` held one of the stances on `on`; all of them without `stances`,
 * a list parted by commas. Throws RangeError for a word that is no stance.
 */
export function countStances(dataset: Dataset, group: Group, on: Day, stances?: string): number {
  const tally = tallyOn(dataset, group, on);
  if (stances === undefined) return sizeOf(tally);
  return stances
    .split(',')
    .map((word) => word.trim())
    .reduce((sum, word) => {
      if (!isStance(word)) throw new RangeError(`“${word}” is no stance`);
      return sum + tally[word];
    }, 0);
}
