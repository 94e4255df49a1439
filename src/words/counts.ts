import type { Tally } from '../domain/dataset.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { describeGroup, describeTally, sizeOf } from '../domain/describe.ts';
import type { Group } from '../domain/membership.ts';
import { stanceLabel, type Stance } from '../domain/stance.ts';

/** Words of the stance counts. */
export const countWords = {
  /** The label beside a band; the longest is cut where there is little room. */
  label: stanceLabel,
  shortLabel: (stance: Stance) => (stance === 'excludes' ? 'Keeps out' : stanceLabel(stance)),
  /** "On 31 December 2020, of 53 allies: 4 bans, … and 9 permits." */
  counted: (day: Day, group: Group, tally: Tally) =>
    `On ${formatDay(day)}, of ${describeGroup(group, sizeOf(tally))}: ${describeTally(tally)}.`,
  yearEnds: 'Counts at the end of each year',
  year: 'Year',
  total: 'All',
} as const;
