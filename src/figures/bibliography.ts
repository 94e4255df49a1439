import { sourceOf, type Dataset } from '../domain/dataset.ts';
import { formatDateShort } from '../domain/day.ts';
import type { Government } from '../domain/position.ts';
import type { Source, SourceId } from '../domain/source.ts';
import { dossierWords } from '../words/dossier.ts';
import { sourceWords as words } from '../words/sources.ts';
import { entryAnchor, entryDate } from './dossier.ts';

/** A page or a list of facts that cites sources: a dossier, an event, the ledger. */
export interface Owner {
  readonly name: string;
  /** Root path of its page. */
  readonly path: string;
  readonly kind: 'country' | 'event' | 'other';
}

/** A statement that rests on sources. */
export interface Fact {
  readonly owner: Owner;
  /** Which of the owner's statements: "28 Jan 2020". */
  readonly label: string;
  /** The element on the owner's page; empty for the page as a whole. */
  readonly anchor: string;
  readonly sources: readonly SourceId[];
  /** False for remarks on coding, which state no fact of their own. */
  readonly isCounted: boolean;
}

/** Root path of a dossier. */
export function dossierPath(code: string): string {
  return `/countries/${code.toLowerCase()}/`;
}

/** Root path of an event's page. */
export function eventPath(id: string): string {
  return `/events/${id}/`;
}

function factsOfGovernment(government: Government): readonly Fact[] {
  const { code, name, history, declarations, after, codingSources } = government;
  const owner: Owner = { name, path: dossierPath(code), kind: 'country' };
  const declared = (index: number): string => `declaration-${index + 1}`;
  return [
    ...history.map(({ from, sources }, index) => ({
      owner,
      label: entryDate(from, index),
      anchor: entryAnchor(index),
      sources,
      isCounted: true,
    })),
    ...declarations.map(({ date, sources }, index) => ({
      owner,
      label: `${words.declaration}, ${formatDateShort(date)}`,
      anchor: declared(index),
      sources,
      isCounted: true,
    })),
    ...(after
      ? [{ owner, label: words.after, anchor: 'after', sources: after.sources, isCounted: true }]
      : []),
    ...(codingSources.length > 0
      ? [{ owner, label: words.coding, anchor: 'coding', sources: codingSources, isCounted: false }]
      : []),
  ];
}

/** Every statement of the record that cites sources: positions, declarations, memberships, events, counts, terms. */
export function factsOf(dataset: Dataset): readonly Fact[] {
  const { governments, blocs, memberships, events, cleanNetworkClaim, glossary } = dataset;
  return [
    ...[...governments.values(), ...blocs.values()].flatMap(factsOfGovernment),
    ...[...memberships.values()].flatMap(({ code, name, ...state }): Fact[] => {
      const isCoded = governments.has(code);
      const owner: Owner = isCoded
        ? { name, path: dossierPath(code), kind: 'country' }
        : {
            name: `${name} (${dossierWords.notCoded.toLowerCase()})`,
            path: '/countries/',
            kind: 'other',
          };
      const anchor = isCoded ? 'groups' : 'not-coded';
      const terms = [
        [dossierWords.nato, state.nato],
        [dossierWords.fiveEyes, state.fiveEyes],
        [dossierWords.treaty, state.treatyAlly],
        [dossierWords.eu, state.eu],
        [dossierWords.mnna, state.mnna],
      ] as const;
      return terms.flatMap(([label, term]) =>
        term ? [{ owner, label, anchor, sources: term.sources, isCounted: true }] : [],
      );
    }),
    ...[...glossary.values()].map(({ id, term, sources }): Fact => ({
      owner: { name: words.glossary, path: '/glossary/', kind: 'other' },
      label: term,
      anchor: id,
      sources,
      isCounted: false,
    })),
    ...events.map(({ id, title, date, sources }): Fact => ({
      owner: { name: title, path: eventPath(id), kind: 'event' },
      label: formatDateShort(date),
      anchor: '',
      sources,
      isCounted: true,
    })),
    {
      owner: { name: words.cleanNetwork, path: '/claims/', kind: 'other' },
      label: formatDateShort({ day: cleanNetworkClaim.date, precision: 'day' }),
      anchor: 'clean-network',
      sources: cleanNetworkClaim.sources,
      isCounted: true,
    },
  ];
}

/** A source with all that cites it, each owner once. */
export interface BibliographyEntry {
  readonly source: Source;
  readonly citedBy: readonly Fact[];
}

/** Sources under one initial of their publishers, by publisher, then by date. */
export interface BibliographyPart {
  readonly initial: string;
  readonly entries: readonly BibliographyEntry[];
}

function initialOf(publisher: string): string {
  // An accent is no letter of its own here: Österreich stands under O.
  const letter = publisher.normalize('NFD').replace(/^the /i, '').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : words.otherInitial;
}

/** All sources by the initial of their publisher, each with one fact for every owner that cites it. */
export function bibliographyOf(dataset: Dataset): readonly BibliographyPart[] {
  const citing = new Map<SourceId, Fact[]>();
  for (const fact of factsOf(dataset)) {
    for (const id of fact.sources) {
      const facts = citing.get(id) ?? [];
      if (!facts.some(({ owner }) => owner.path === fact.owner.path)) facts.push(fact);
      citing.set(id, facts);
    }
  }
  const sortName = ({ publisher }: Source): string => publisher.replace(/^the /i, '');
  const sources = [...dataset.sources.values()].sort(
    (a, b) =>
      sortName(a).localeCompare(sortName(b), 'en') ||
      (a.date.day < b.date.day ? -1 : a.date.day > b.date.day ? 1 : 0),
  );
  const parts = new Map<string, BibliographyEntry[]>();
  for (const source of sources) {
    const initial = initialOf(source.publisher);
    const entries = parts.get(initial) ?? [];
    entries.push({ source, citedBy: citing.get(source.id) ?? [] });
    parts.set(initial, entries);
  }
  return [...parts]
    .map(([initial, entries]) => ({ initial, entries }))
    .sort(
      (a, b) => Number(a.initial === words.otherInitial) - Number(b.initial === words.otherInitial),
    );
}

/** Facts of one owner. */
export interface OwnedFacts {
  readonly owner: Owner;
  readonly facts: readonly Fact[];
}

/** What a sceptic should know of the record, computed. */
export interface Reservations {
  readonly facts: number;
  readonly single: readonly OwnedFacts[];
  readonly singleCount: number;
  readonly reportingAlone: readonly OwnedFacts[];
  readonly reportingCount: number;
  readonly unread: readonly Source[];
}

function byOwner(facts: readonly Fact[]): readonly OwnedFacts[] {
  const owners = new Map<string, Fact[]>();
  for (const fact of facts)
    owners.set(fact.owner.path, [...(owners.get(fact.owner.path) ?? []), fact]);
  return [...owners.values()].flatMap((owned) => {
    const [first] = owned;
    return first ? [{ owner: first.owner, facts: owned }] : [];
  });
}

/** Facts on one source, facts on reporting alone, and sources that were not read. */
export function reservationsOf(dataset: Dataset): Reservations {
  const facts = factsOf(dataset).filter(({ isCounted }) => isCounted);
  const single = facts.filter(({ sources }) => sources.length === 1);
  const reporting = facts.filter(({ sources }) =>
    sources.every((id) => sourceOf(dataset, id).kind === 'reporting'),
  );
  return {
    facts: facts.length,
    single: byOwner(single),
    singleCount: single.length,
    reportingAlone: byOwner(reporting),
    reportingCount: reporting.length,
    unread: [...dataset.sources.values()].filter(({ isRead }) => !isRead),
  };
}
