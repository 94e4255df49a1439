import { formatDay, formatDayShort, type Day } from '../domain/day.ts';
import { groupNoun } from '../domain/describe.ts';
import type { Group } from '../domain/membership.ts';
import { stanceInSentence, type Stance } from '../domain/stance.ts';

/** Words that a map needs only where a reader asks for two dates, one plate or a preview. */
export const compareSays = {
  title: 'Two dates',
  other: 'Compare with',
  end: 'End the comparison',
  summary: (
    earlier: Day,
    later: Day,
    group: Group,
    { closer, away, of }: { readonly closer: number; readonly away: number; readonly of: number },
  ) =>
    `Between ${formatDay(earlier)} and ${formatDay(later)}, ${closer} of ${of} ${groupNoun(group, of)} moved closer to a ban, ${away === 0 ? 'none' : away} away.`,
  list: 'Who stood elsewhere',
  none: 'No government stood elsewhere on the other day.',
  before: (day: Day) => `${formatDay(day)}, for comparison`,
  plate: formatDayShort,
  /** In a card: "Between 11 Feb 2020 and 31 Dec 2020: restricts → bans". */
  between: (earlier: Day, later: Day, before: Stance, after: Stance) =>
    `Between ${formatDayShort(earlier)} and ${formatDayShort(later)}: ${before === after ? `${stanceInSentence(after)}, no change` : `${stanceInSentence(before)} → ${stanceInSentence(after)}`}`,
  plateMissing: 'That part of the map could not be fetched here. The usual view is shown instead.',
  since: (date: string) => `since ${date}`,
} as const;
