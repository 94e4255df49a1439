import { claimEvents, eventsOf, membersOn, type Dataset } from '../domain/dataset.ts';
import { formatDateShort, OPENING_DAY, WINDOW, type KnownDate } from '../domain/day.ts';
import type { TimelineEvent } from '../domain/event.ts';
import { ASKING_STATE, type Group, type Membership } from '../domain/membership.ts';
import {
  changesOf,
  indexInForce,
  type CountryCode,
  type Government,
  type Position,
} from '../domain/position.ts';
import { dossierWords as words } from '../words/dossier.ts';
import { smallestGroup } from './affiliations.ts';
import { dossierAnswer } from './dossierAnswer.ts';
import { numberSources, type CitingPlace, type SourceNotes } from '../components/sourceNotes.ts';

/** More claims than these on one dossier: the lesser ones are then links into the ledger. */
const MOST_CLAIMS = 5;

/** An entry of the history with its place on the page. */
export interface HistoryEntry {
  readonly position: Position;
  readonly anchor: string;
  /** "28 Jan 2020"; the window's first day dates no act and is said in words. */
  readonly from: string;
  readonly isOnOpeningDay: boolean;
}

/** Those beside whom a government is shown. */
export interface Company {
  readonly group: Group;
  /** The other members on the opening day, the asking state last where it belongs. */
  readonly others: readonly Government[];
}

/** All that a dossier says, apart from what its charts draw. */
export interface Dossier {
  readonly government: Government;
  /** Absent for a union of states. */
  readonly membership?: Membership;
  readonly answer: string;
  readonly entries: readonly [HistoryEntry, ...HistoryEntry[]];
  readonly changes: number;
  readonly onOpeningDay: Position;
  readonly operatorChoices: readonly HistoryEntry[];
  readonly events: readonly TimelineEvent[];
  readonly claims: readonly TimelineEvent[];
  readonly lesserClaims: readonly TimelineEvent[];
  readonly company?: Company;
  readonly notes: SourceNotes;
}

/** The date of an entry as a row shows it. */
export function entryDate(date: KnownDate, index: number): string {
  return index === 0 && date.day === WINDOW.first ? words.windowStart : formatDateShort(date);
}

/** The id of an entry's row, counted from 1. */
export function entryAnchor(index: number): string {
  return `entry-${index + 1}`;
}

function entriesOf({ history }: Government): readonly [HistoryEntry, ...HistoryEntry[]] {
  const opening = indexInForce(history, OPENING_DAY);
  const [first, ...rest] = history.map((position, index) => ({
    position,
    anchor: entryAnchor(index),
    from: entryDate(position.from, index),
    isOnOpeningDay: index === opening,
  }));
  if (!first) throw new RangeError('a history without entries');
  return [first, ...rest];
}

/** Sources of what the state belongs to, each once. */
export function membershipSources({
  nato,
  fiveEyes,
  treatyAlly,
  eu,
  mnna,
}: Membership): readonly string[] {
  const terms = [nato, fiveEyes, treatyAlly, eu, mnna];
  return [...new Set(terms.flatMap((term) => term?.sources ?? []))];
}

/** The places of a dossier that rest on sources, in the order of the page. */
function placesOf(
  { declarations, after, codingSources }: Government,
  entries: readonly HistoryEntry[],
  membership: Membership | undefined,
): readonly CitingPlace[] {
  const places = [
    {
      anchor: 'groups',
      label: words.facts.groups,
      sources: membership ? membershipSources(membership) : [],
    },
    ...entries.map(({ anchor, from, position }) => ({
      anchor,
      label: from,
      sources: position.sources,
    })),
    ...declarations.map(({ date, sources }, index) => ({
      anchor: `declaration-${index + 1}`,
      label: formatDateShort(date),
      sources,
    })),
    { anchor: 'coding', label: words.coding, sources: codingSources },
    { anchor: 'after', label: words.after, sources: after?.sources ?? [] },
  ];
  return places.filter(({ sources }) => sources.length > 0);
}

function companyOf(
  dataset: Dataset,
  code: CountryCode,
  membership: Membership,
): Company | undefined {
  const members = (group: Group): readonly Government[] => membersOn(dataset, group, OPENING_DAY);
  const group = smallestGroup(membership, (candidate) => members(candidate).length, OPENING_DAY);
  if (!group) return undefined;
  const asking = dataset.governments.get(ASKING_STATE);
  const affiliation = dataset.memberships.get(ASKING_STATE);
  const holdsAsking =
    (group === 'five-eyes' && affiliation?.fiveEyes) || (group === 'nato' && affiliation?.nato);
  const others = members(group).filter((other) => other.code !== code);
  return { group, others: asking && holdsAsking ? [...others, asking] : others };
}

/** The weightiest of these claims, in order of date: claims and denials before findings of equal weight. */
function mainClaims(claims: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const weight = ({ importance, kind }: TimelineEvent): number =>
    importance * 2 + (kind === 'finding' ? 1 : 0);
  const chosen = claims.toSorted((a, b) => weight(a) - weight(b)).slice(0, MOST_CLAIMS);
  return claims.filter((claim) => chosen.includes(claim));
}

/** The dossier of a government or of a union of states. */
export function dossierOf(dataset: Dataset, government: Government): Dossier {
  const { code, history } = government;
  const membership = dataset.memberships.get(code);
  const isBloc = dataset.blocs.has(code);
  const entries = entriesOf(government);
  const events = eventsOf(dataset, code);
  // What it says elsewhere stands in the list of events; here stands what was said about its own country.
  const claims = claimEvents(dataset).filter(({ countries }) => countries.includes(code));
  const main = mainClaims(claims);
  const company = membership
    ? companyOf(dataset, code, membership)
    : { group: 'eu' as const, others: membersOn(dataset, 'eu', OPENING_DAY) };
  return {
    government,
    ...(membership && { membership }),
    answer: dossierAnswer(history, isBloc ? words.blocSubject : words.subject),
    entries,
    changes: changesOf(government).length,
    onOpeningDay: history[indexInForce(history, OPENING_DAY)] ?? history[0],
    operatorChoices: entries.filter(({ position }) => position.basis === 'operator-choice'),
    events,
    claims: main,
    lesserClaims: claims.filter((claim) => !main.includes(claim)),
    ...(company && { company }),
    notes: numberSources(dataset, placesOf(government, entries, membership)),
  };
}

/** A dossier's place among the others. */
export interface DossierStep {
  readonly government: Government;
  readonly previous?: Government;
  readonly next?: Government;
}

/** Governments in order of name, then unions of states, each with those before and after it. */
export function dossiersOf({ governments, blocs }: Dataset): readonly DossierStep[] {
  const all = [...governments.values(), ...blocs.values()];
  return all.map((government, index) => {
    const [previous, next] = [all[index - 1], all[index + 1]];
    return { government, ...(previous && { previous }), ...(next && { next }) };
  });
}
