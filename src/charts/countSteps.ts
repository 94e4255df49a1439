import { tallyHistories } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { isMember, type Group } from '../domain/membership.ts';
import { changesOf } from '../domain/position.ts';
import { STANCES } from '../domain/stance.ts';
import type { TallyStep } from '../geometry/stackCounts.ts';
import type { TimeSpan } from '../geometry/timeScale.ts';
import type { MapCountry } from './MapCountry.ts';

/** Days on which a group gains or loses a member. */
function membershipDays(countries: readonly MapCountry[]): readonly Day[] {
  return countries.flatMap(({ nato, eu, mnna }) =>
    [nato, eu, mnna].flatMap((term) =>
      term ? [term.since.day, ...(term.until ? [term.until] : [])] : [],
    ),
  );
}

/**
 * How many governments of `group` held each stance, step by step: the first step on the span's first
 * day, then one for each day on which a count changes, by a move or by who belongs to the group.
 */
export function countSteps(
  countries: readonly MapCountry[],
  group: Group,
  span: TimeSpan,
): readonly TallyStep[] {
  const moves = countries.flatMap(changesOf).map(({ date }) => date.day);
  const days = [...moves, ...membershipDays(countries)].filter(
    (day) => span.from < day && day <= span.to,
  );
  const steps: TallyStep[] = [];
  for (const day of [span.from, ...new Set(days.sort())]) {
    const members = countries.filter((country) => isMember(country, group, day));
    const tally = tallyHistories(members, day);
    const last = steps.at(-1)?.tally;
    if (!last || STANCES.some((stance) => tally[stance] !== last[stance]))
      steps.push({ day, tally });
  }
  return steps;
}
