import { membersOn, type Dataset } from '../domain/dataset.ts';
import { OPENING_DAY, WINDOW, type Day } from '../domain/day.ts';
import { GROUPS, type Group } from '../domain/membership.ts';
import { CONFIDENCES, type Confidence, type Position } from '../domain/position.ts';

/** Days on which the method page counts groups. */
export const COUNT_DAYS: readonly Day[] = [WINDOW.first, OPENING_DAY, WINDOW.last];

/** Size of each group but "all" on the COUNT_DAYS. */
export function groupSizes(
  dataset: Dataset,
): readonly { readonly group: Exclude<Group, 'all'>; readonly sizes: readonly number[] }[] {
  return GROUPS.filter((group) => group !== 'all').map((group) => ({
    group,
    sizes: COUNT_DAYS.map((day) => membersOn(dataset, group, day).length),
  }));
}

/** Positions of all coded governments. */
export function allPositions({ governments }: Dataset): readonly Position[] {
  return [...governments.values()].flatMap(({ history }) => history);
}

/** How many positions and events carry each degree of confidence, surest first. */
export function confidenceCounts(dataset: Dataset): readonly {
  readonly confidence: Confidence;
  readonly positions: number;
  readonly events: number;
}[] {
  const count = (
    items: readonly { readonly confidence: Confidence }[],
    wanted: Confidence,
  ): number => items.filter(({ confidence }) => confidence === wanted).length;
  const positions = allPositions(dataset);
  return CONFIDENCES.map((confidence) => ({
    confidence,
    positions: count(positions, confidence),
    events: count(dataset.events, confidence),
  }));
}

/** How many positions rest on a primary source, and on two sources or more. */
export function groundOf(dataset: Dataset): { readonly primary: number; readonly two: number } {
  const positions = allPositions(dataset);
  return {
    primary: positions.filter(({ sources }) =>
      sources.some((id) => dataset.sources.get(id)?.kind === 'primary'),
    ).length,
    two: positions.filter(({ sources }) => sources.length > 1).length,
  };
}
