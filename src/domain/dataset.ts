import { countDirections, differencesBetween, type Difference } from './comparison.ts';
import { compareKnownDates, type Day } from './day.ts';
import { isSaid, type EventId, type TimelineEvent } from './event.ts';
import type { Exceptions } from './exception.ts';
import type { Term, TermId } from './glossary.ts';
import { isMember, type Group, type Membership } from './membership.ts';
import {
  changesOf,
  hasDeclared,
  inForceOn,
  isStayed,
  type CountryCode,
  type Government,
  type Position,
  type StanceChange,
} from './position.ts';
import type { Source, SourceId } from './source.ts';
import { STANCES, type Stance } from './stance.ts';

/** A dated correction of something published. */
export interface Correction {
  readonly date: Day;
  readonly what: string;
  readonly said: string;
  readonly says: string;
  readonly why: string;
}

/** A count of Clean Network members as the US gave it: a claim, not a set of signed acts. */
export interface CleanNetworkClaim {
  readonly date: Day;
  readonly says: string;
  readonly by: string;
  readonly sources: readonly SourceId[];
  readonly caveat?: string;
}

/** All facts of the product, checked: every id resolves, every history covers WINDOW. */
export interface Dataset {
  /** Coded governments by code, in order of name; the asking state is one of them. */
  readonly governments: ReadonlyMap<CountryCode, Government>;
  /** Measures of unions of states, the European Union's. */
  readonly blocs: ReadonlyMap<CountryCode, Government>;
  /** Every state a group or an event may name, coded or not. */
  readonly memberships: ReadonlyMap<CountryCode, Membership>;
  /** In order of date; what is known to the month stands after the month's days. */
  readonly events: readonly TimelineEvent[];
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly cleanNetworkClaim: CleanNetworkClaim;
  readonly corrections: readonly Correction[];
  /** Where map and timeline do not meet on the same day, and why. */
  readonly exceptions: Exceptions;
  /** Terms of the field, in order of name. */
  readonly glossary: ReadonlyMap<TermId, Term>;
}

/** Counts of governments by stance. */
export type Tally = Readonly<Record<Stance, number>>;

function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key, what: string): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`no ${what} ${String(key)}`);
  return value;
}

/** The government with that code. Throws RangeError when it is not coded. */
export function governmentOf({ governments }: Dataset, code: CountryCode): Government {
  return known(governments, code, 'coded government');
}

/** The source with that id. Throws RangeError when there is none. */
export function sourceOf({ sources }: Dataset, id: SourceId): Source {
  return known(sources, id, 'source');
}

/** The event with that id. Throws RangeError when there is none. */
export function eventOf({ events }: Dataset, id: EventId): TimelineEvent {
  const event = events.find((candidate) => candidate.id === id);
  if (!event) throw new RangeError(`no event ${id}`);
  return event;
}

/** The term of the glossary with that id. Throws RangeError when there is none. */
export function termOf({ glossary }: Dataset, id: TermId): Term {
  return known(glossary, id, 'term');
}

/** The position in force in each coded government on `day`. */
export function positionsOn(
  { governments }: Dataset,
  day: Day,
): ReadonlyMap<CountryCode, Position> {
  return new Map(
    [...governments].map(([code, government]) => [code, inForceOn(government.history, day)]),
  );
}

/** The stance of one government on `day`. Throws RangeError for one that is not coded. */
export function stanceOn(dataset: Dataset, code: CountryCode, day: Day): Stance {
  return inForceOn(governmentOf(dataset, code).history, day).stance;
}

/** True while a court stays the measure of `code` that is in force on `day`. */
export function isStayedOn(dataset: Dataset, code: CountryCode, day: Day): boolean {
  return isStayed(inForceOn(governmentOf(dataset, code).history, day), day);
}

/** The coded governments that belong to `group` on `day`, in order of name. */
export function membersOn(dataset: Dataset, group: Group, day: Day): readonly Government[] {
  return [...dataset.governments.values()].filter(({ code }) =>
    isMember(known(dataset.memberships, code, 'membership of'), group, day),
  );
}

/** How many of these histories hold each stance on `day`. */
export function tallyHistories(
  members: Iterable<{ readonly history: readonly Pick<Position, 'from' | 'stance'>[] }>,
  day: Day,
): Tally {
  const tally = Object.fromEntries(STANCES.map((stance) => [stance, 0])) as Record<Stance, number>;
  for (const { history } of members) tally[inForceOn(history, day).stance] += 1;
  return tally;
}

/** How many governments of `group` held each stance on `day`. The asking state is in no group. */
export function tallyOn(dataset: Dataset, group: Group, day: Day): Tally {
  return tallyHistories(membersOn(dataset, group, day), day);
}

/** Every move of a coded government, in order of date, then of name; the asking state's included. */
export function allChanges({ governments }: Dataset): readonly StanceChange[] {
  return [...governments.values()]
    .flatMap((government) => changesOf(government))
    .sort((a, b) => compareKnownDates(a.date, b.date));
}

/** Governments whose stance differs between two days, with the stance on each. In order of name. */
export function changesBetween(
  { governments }: Dataset,
  earlier: Day,
  later: Day,
): readonly Difference[] {
  return differencesBetween(governments.values(), earlier, later);
}

/** How many governments of `group` (as of `later`) moved towards closed and towards open between two days. */
export function movesBetween(
  dataset: Dataset,
  group: Group,
  earlier: Day,
  later: Day,
): { readonly closer: number; readonly away: number; readonly of: number } {
  const members = new Set(membersOn(dataset, group, later).map(({ code }) => code));
  const moves = changesBetween(dataset, earlier, later).filter(({ code }) => members.has(code));
  return { ...countDirections(moves), of: members.size };
}

/** The days on which at least one coded government's stance changes, ascending, each once. */
export function changeDays(dataset: Dataset): readonly Day[] {
  return [...new Set(allChanges(dataset).map(({ date }) => date.day))].sort();
}

/** Governments that had signed a 5G declaration with the US, or joined its Clean Network, by `day`. */
export function declaredBy({ governments }: Dataset, day: Day): readonly CountryCode[] {
  return [...governments.values()]
    .filter((government) => hasDeclared(government, day))
    .map(({ code }) => code);
}

/** Events that concern `code` or were its act, in order of date. */
export function eventsOf({ events }: Dataset, code: CountryCode): readonly TimelineEvent[] {
  return events.filter(
    ({ countries, actors }) => countries.includes(code) || actors.includes(code),
  );
}

/** Events that carry a claim, its denials and findings included, in order of date. */
export function claimEvents({ events }: Dataset): readonly TimelineEvent[] {
  return events.filter(({ kind, claim }) => claim !== undefined || isSaid(kind));
}
