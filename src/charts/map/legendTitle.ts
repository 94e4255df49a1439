import { formatDayShort } from '../../domain/day.ts';
import { describeGroup, sizeOf } from '../../domain/describe.ts';
import type { LegendState } from './paintLegend.ts';

/** The legend's title in two weights: "34 allies" and " and 45 other governments on 11 Feb 2020". */
export function legendTitle({ on, group, counts, others }: LegendState): {
  readonly strong: string;
  readonly rest: string;
} {
  const size = others ? sizeOf(others) : 0;
  const rest = others ? ` and ${size} other ${size === 1 ? 'government' : 'governments'}` : '';
  return { strong: describeGroup(group, sizeOf(counts)), rest: `${rest} on ${formatDayShort(on)}` };
}
