import { membersOn, type Dataset } from '../domain/dataset.ts';
import { isoText, OPENING_DAY, WINDOW, type Day, type KnownDate } from '../domain/day.ts';
import { GROUPS, isMember, type Group, type Membership } from '../domain/membership.ts';
import {
  changesOf,
  inForceOn,
  isStayed,
  type CountryCode,
  type Government,
} from '../domain/position.ts';
import { rankOf, type Stance } from '../domain/stance.ts';
import { affiliationShort } from './affiliations.ts';

/** A stance on a day, as a chip shows it. */
export interface ShownStance {
  readonly stance: Stance;
  readonly isStayed: boolean;
}

/** One government in the index. */
export interface IndexRow {
  readonly code: CountryCode;
  readonly name: string;
  readonly group: string;
  /** Groups it is in at the window's end, for the filter. */
  readonly groups: readonly Group[];
  readonly closing: ShownStance;
  readonly opening: ShownStance;
  readonly firstMove?: KnownDate;
  readonly changes: number;
}

/** What the columns sort by; texts compare as texts. */
export interface SortKeys {
  readonly closing: number;
  readonly opening: number;
  readonly firstMove: string;
  readonly changes: number;
}

/** The stance of a history on `day`. */
export function shownOn({ history }: Pick<Government, 'history'>, day: Day): ShownStance {
  const entry = inForceOn(history, day);
  return { stance: entry.stance, isStayed: isStayed(entry, day) };
}

/** Every coded government, in order of name. */
export function indexRows({ governments, memberships }: Dataset): readonly IndexRow[] {
  return [...governments.values()].map((government) => {
    const { code, name } = government;
    const membership = memberships.get(code);
    if (!membership) throw new RangeError(`no membership of ${code}`);
    const moves = changesOf(government);
    const first = moves[0]?.date;
    return {
      code,
      name,
      group: affiliationShort(membership, WINDOW.last),
      groups: GROUPS.filter((group) => isMember(membership, group, WINDOW.last)),
      closing: shownOn(government, WINDOW.last),
      opening: shownOn(government, OPENING_DAY),
      ...(first && { firstMove: first }),
      changes: moves.length,
    };
  });
}

/** The row's place in each column: the most closed, the earliest move and the most changes first. */
export function sortKeys({ closing, opening, firstMove, changes }: IndexRow): SortKeys {
  return {
    closing: -rankOf(closing.stance),
    opening: -rankOf(opening.stance),
    // A tilde sorts after every digit: who never moved stands last.
    firstMove: firstMove ? isoText(firstMove) : '~',
    changes: -changes,
  };
}

/** The groups the index can be narrowed to, those with members alone. */
export function indexGroups(dataset: Dataset): readonly Group[] {
  return GROUPS.filter((group) => membersOn(dataset, group, WINDOW.last).length > 0);
}

/** States that groups or events name and that are not coded: Huawei's home first, then by name. */
export function notCoded({ governments, memberships }: Dataset): {
  readonly home: Membership | undefined;
  readonly others: readonly Membership[];
} {
  const states = [...memberships.values()].filter(({ code }) => !governments.has(code));
  return {
    home: states.find(({ isHome }) => isHome),
    others: states
      .filter(({ isHome }) => !isHome)
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
