import { dayBefore, formatDate, formatDay, isInWindow, type Day } from '../domain/day.ts';
import { listed } from '../domain/describe.ts';
import {
  ASKING_STATE,
  isMember,
  type Group,
  type Membership,
  type Term,
} from '../domain/membership.ts';
import { dossierWords as words } from '../words/dossier.ts';

/** One line of facts: "Ally through" and "NATO (since 1949) and Five Eyes". */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Dates of a membership where they fall in the window: what held throughout needs none. */
function dated(name: string, { since, until }: Term): string {
  if (until) return `${name} (${words.term(since, formatDay(dayBefore(until)))})`;
  return isInWindow(since.day)
    ? `${name} (${words.since(since)})`
    : `${name} (${formatDate(since)})`;
}

/** What the state belongs to, in words, with dates; one or two lines. */
export function affiliationLines(state: Membership): readonly LabelledText[] {
  if (state.code === ASKING_STATE) return [{ label: words.facts.status, text: words.asks }];
  const { nato, fiveEyes, treatyAlly, eu, mnna } = state;
  const alliances = [
    ...(nato ? [dated(words.nato, nato)] : []),
    ...(fiveEyes ? [words.fiveEyes] : []),
    ...(treatyAlly ? [words.treaty] : []),
  ];
  const others = [
    ...(eu ? [dated(words.eu, eu)] : []),
    ...(mnna && alliances.length === 0 ? [dated(words.mnna, mnna)] : []),
  ];
  const { allies, alsoIn, groups, status } = words.facts;
  return [
    ...(alliances.length > 0 ? [{ label: allies, text: listed(alliances) }] : []),
    ...(others.length > 0
      ? [{ label: alliances.length > 0 ? alsoIn : groups, text: listed(others) }]
      : []),
    ...(alliances.length + others.length === 0 ? [{ label: status, text: words.partner }] : []),
  ];
}

/** The same in the fewest words, as of `day`: "NATO, Five Eyes", "EU", "Partner". */
export function affiliationShort(state: Membership, day: Day): string {
  if (state.code === ASKING_STATE) return 'The state that asks';
  const names: readonly (readonly [Group, string])[] = [
    ['nato', words.nato],
    ['five-eyes', words.fiveEyes],
    ['treaty', 'US treaty'],
    ['eu', words.eu],
    ['mnna', 'Major non-NATO ally'],
  ];
  const held = names.filter(([group]) => isMember(state, group, day)).map(([, name]) => name);
  return held.length > 0 ? held.join(', ') : 'Partner';
}

/** Smaller groups first: where a state is in several, its company in the smallest says most. */
const COMPANIES: readonly Group[] = ['five-eyes', 'treaty', 'mnna', 'eu', 'nato', 'partners'];

/** The smallest group that holds the state on `day`; undefined for the asking state. */
export function smallestGroup(
  state: Membership,
  members: (group: Group) => number,
  day: Day,
): Group | undefined {
  return COMPANIES.filter((group) => group !== 'partners' && isMember(state, group, day)).sort(
    (a, b) => members(a) - members(b),
  )[0];
}
