import { changeDays, tallyOn, type Dataset } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import type { Group } from '../domain/membership.ts';
import { STANCES } from '../domain/stance.ts';
import type { TallyStep } from '../geometry/stackCounts.ts';
import type { TimeSpan } from '../geometry/timeScale.ts';

/** Days on which a group gains or loses a member. */
function membershipDays({ memberships }: Dataset): readonly Day[] {
  return [...memberships.values()].flatMap(({ nato, eu, mnna }) =>
    [nato, eu, mnna].flatMap((term) =>
      term ? [term.since.day, ...(term.until ? [term.until] : [])] : [],
    ),
  );
}

/**
 * How many governments of `group` held each stance, step by step: the first step on the span's first
 * day, then one for each day on which a count changes, by a move or by who belongs to the group.
 */
export function countSteps(dataset: Dataset, group: Group, span: TimeSpan): readonly TallyStep[] {
  const days = [...changeDays(dataset), ...membershipDays(dataset)].filter(
    (day) => span.from < day && day <= span.to,
  );
  const steps: TallyStep[] = [];
  for (const day of [span.from, ...new Set(days.sort())]) {
    const tally = tallyOn(dataset, group, day);
    const last = steps.at(-1)?.tally;
    if (!last || STANCES.some((stance) => tally[stance] !== last[stance]))
      steps.push({ day, tally });
  }
  return steps;
}
