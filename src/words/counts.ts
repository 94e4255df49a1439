import type { Tally } from '../domain/dataset.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { describeGroup, describeTally, groupNoun, sizeOf } from '../domain/describe.ts';
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
  /** "Bans: from 0 of 38 allies on 1 January 2018 to 4 of 40 on 31 December 2020". */
  finding: (
    group: Group,
    { from, to }: { readonly from: Day; readonly to: Day },
    before: Tally,
    after: Tally,
  ) => {
    const [first, last] = [sizeOf(before), sizeOf(after)];
    return `${stanceLabel('bans')}: from ${before.bans} of ${first} ${groupNoun(group, first)} on ${formatDay(from)} to ${after.bans} of ${last} on ${formatDay(to)}`;
  },
  yearEnds: 'Counts at the end of each year',
  year: 'Year',
  total: 'All',
} as const;
