// From the published tables back to the model, by their documentation alone: nothing of src/share.
import { expect } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';

/** A row as JSON has it: lists are lists, numbers numbers, what is empty is absent. */
export type Row = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;
export type Rows = Readonly<Record<string, readonly Row[]>>;

const PRECISIONS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };

function knownDate(cell: Row[string]) {
  if (typeof cell !== 'string') return undefined;
  return { day: `${cell}-01-01`.slice(0, 10), precision: PRECISIONS[cell.length] };
}

/** The object without what is undefined, as the model has it. */
function present(object: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function group(rows: readonly Row[], key: string, value: Row[string]) {
  return rows.filter((row) => row[key] === value);
}

function government(row: Row, tables: Rows) {
  const { country, name, coding, after, after_date, after_source_ids } = row;
  return present({
    code: country,
    name,
    coding,
    codingSources: row['coding_source_ids'] ?? [],
    after: after && { text: after, date: knownDate(after_date), sources: after_source_ids },
    history: group(tables['positions'] ?? [], 'country', country).map((position) =>
      present({
        from: knownDate(position['from']),
        stance: position['stance'],
        scope: position['scope'],
        summary: position['summary'],
        basis: position['basis'],
        sources: position['source_ids'],
        confidence: position['confidence'],
        stayedUntil: position['stayed_until'],
        caveat: position['caveat'],
      }),
    ),
    declarations: group(tables['declarations'] ?? [], 'country', country).map((row) =>
      present({
        kind: row['kind'],
        date: knownDate(row['date']),
        sources: row['source_ids'],
        caveat: row['caveat'],
      }),
    ),
  });
}

function event(row: Row, claims: readonly Row[]) {
  const { day: _day, date, source_ids, is_turning_point, ...rest } = row;
  const claim = claims.find(({ event_id }) => event_id === row['id']);
  return present({
    ...rest,
    date: knownDate(date),
    isTurningPoint: is_turning_point === true ? true : undefined,
    sources: source_ids,
    claim: claim && {
      says: claim['says'],
      by: claim['by'],
      disputedBy: claim['disputed_by'],
      evidence: claim['evidence'],
    },
  });
}

function source(row: Row) {
  const { title_is_ours, read, copy, language, date, ...rest } = row;
  return {
    ...rest,
    date: knownDate(date),
    lang: language,
    isDescribed: title_is_ours,
    isRead: read,
    isCopy: copy,
  };
}

const BODIES = {
  nato: 'nato',
  eu: 'eu',
  mnna: 'mnna',
  fiveEyes: 'five-eyes',
  treatyAlly: 'treaty-ally',
};

function membership(row: Row, terms: readonly Row[]) {
  const { country, is_home, capital, longitude, latitude, ...rest } = row;
  const own = group(terms, 'country', country);
  const bodies = Object.entries(BODIES).map(([field, body]) => {
    const term = own.find((candidate) => candidate['body'] === body);
    return [
      field,
      term &&
        present({
          since: knownDate(term['since']),
          until: term['until'],
          sources: term['source_ids'],
        }),
    ] as const;
  });
  return present({
    ...rest,
    code: country,
    isHome: is_home,
    capital: { name: capital, lon: longitude, lat: latitude },
    ...Object.fromEntries(bodies),
  });
}

function exceptions(rows: readonly Row[]) {
  const of = (kind: string) => group(rows, 'of', kind);
  return {
    changes: of('change').map(({ country, date, event_id, reason }) =>
      present({ country, from: knownDate(date), event: event_id, reason }),
    ),
    events: of('event').map(({ event_id, reason }) => ({ event: event_id, reason })),
    declarations: of('declaration').map(({ country, declaration_kind, date, reason }) => ({
      country,
      kind: declaration_kind,
      date: knownDate(date),
      reason,
    })),
  };
}

/** Asserts that the tables say the whole model and nothing else. */
export function expectModel(tables: Rows, dataset: Dataset): void {
  const rows = (name: string) => tables[name] ?? [];
  const byCode = (isBloc: boolean) =>
    group(rows('governments'), 'is_bloc', isBloc).map((row) => government(row, tables));
  expect(byCode(false)).toEqual([...dataset.governments.values()]);
  expect(byCode(true)).toEqual([...dataset.blocs.values()]);
  expect(rows('events').map((row) => event(row, rows('claims')))).toEqual(dataset.events);
  expect(rows('sources').map(source)).toEqual([...dataset.sources.values()]);
  expect(rows('states').map((row) => membership(row, rows('memberships')))).toEqual([
    ...dataset.memberships.values(),
  ]);
  expect(
    rows('clean-network').map(({ source_ids, ...rest }) => ({ ...rest, sources: source_ids })),
  ).toEqual([dataset.cleanNetworkClaim]);
  expect(rows('corrections')).toEqual(dataset.corrections);
  expect(exceptions(rows('exceptions'))).toEqual(dataset.exceptions);
}
