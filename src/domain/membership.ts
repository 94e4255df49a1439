import type { Day, KnownDate } from './day.ts';
import type { CountryCode } from './position.ts';
import type { SourceId } from './source.ts';

export const GROUPS = [
  'all',
  'allies',
  'nato',
  'five-eyes',
  'treaty',
  'eu',
  'mnna',
  'partners',
] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_LABELS: Readonly<Record<Group, string>> = {
  all: 'All',
  allies: 'Allies',
  nato: 'NATO',
  'five-eyes': 'Five Eyes',
  treaty: 'US treaty allies',
  eu: 'EU',
  mnna: 'Major non-NATO allies',
  partners: 'Partners',
};

/** The state that asks: drawn and coded, a member of no group, counted nowhere. */
export const ASKING_STATE: CountryCode = 'USA';

/** Membership over time: since ≤ day < until. */
export interface Tenure {
  /** Known to the year where it lies before the window. */
  readonly since: KnownDate;
  readonly until?: Day;
}

export interface Term extends Tenure {
  readonly sources: readonly SourceId[];
}

/** Membership over the whole window. */
export interface Standing {
  readonly sources: readonly SourceId[];
}

export interface Capital {
  readonly name: string;
  /** Degrees east. */
  readonly lon: number;
  /** Degrees north. */
  readonly lat: number;
}

/** What decides whether a state belongs to a group. */
export interface Affiliation {
  readonly code: CountryCode;
  readonly nato?: Tenure;
  readonly eu?: Tenure;
  /** Major non-NATO ally by US designation. */
  readonly mnna?: Tenure;
  /** Present for the Five Eyes, throughout the window. */
  readonly fiveEyes?: object;
  /** Present for allies by a treaty other than NATO's, throughout the window. */
  readonly treatyAlly?: object;
  /** The home state of Huawei: in no group. */
  readonly isHome: boolean;
}

/** What a state belongs to, with the sources that say so. */
export interface Membership extends Affiliation {
  readonly name: string;
  /** ISO 3166-1 numeric with leading zeros, as the atlas uses it; Kosovo has none. */
  readonly numeric?: string;
  readonly nato?: Term;
  readonly eu?: Term;
  readonly mnna?: Term;
  readonly fiveEyes?: Standing;
  readonly treatyAlly?: Standing;
  readonly capital: Capital;
  readonly caveat?: string;
}

/** The group as a filter names it. */
export function groupLabel(group: Group): string {
  return GROUP_LABELS[group];
}

/** True when `text` names a group. */
export function isGroup(text: string): text is Group {
  return (GROUPS as readonly string[]).includes(text);
}

function holds(term: Tenure | undefined, day: Day): boolean {
  return (
    term !== undefined && term.since.day <= day && (term.until === undefined || day < term.until)
  );
}

/** NATO, Five Eyes and treaty allies of the United States on `day`. */
function isAlly(state: Affiliation, day: Day): boolean {
  return holds(state.nato, day) || state.fiveEyes !== undefined || state.treatyAlly !== undefined;
}

/**
 * True when `state` belongs to `group` on `day`. The United States and the home of Huawei belong to none.
 * `mnna` holds those with that designation alone; `partners` those that are in no other group that day.
 */
export function isMember(state: Affiliation, group: Group, day: Day): boolean {
  if (state.code === ASKING_STATE || state.isHome) return false;
  switch (group) {
    case 'all':
      return true;
    case 'allies':
      return isAlly(state, day);
    case 'nato':
      return holds(state.nato, day);
    case 'five-eyes':
      return state.fiveEyes !== undefined;
    case 'treaty':
      return state.treatyAlly !== undefined;
    case 'eu':
      return holds(state.eu, day);
    case 'mnna':
      return holds(state.mnna, day) && !isAlly(state, day);
    case 'partners':
      return !isAlly(state, day) && !holds(state.eu, day) && !holds(state.mnna, day);
  }
}
