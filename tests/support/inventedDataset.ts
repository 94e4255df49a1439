// Invented countries, so that a test of code never fails for a fact.
import type { Dataset } from '../../src/domain/dataset.ts';
import { compareKnownDates, parseKnownDate, type KnownDate } from '../../src/domain/day.ts';
import type { TimelineEvent } from '../../src/domain/event.ts';
import type { Term } from '../../src/domain/glossary.ts';
import type { Membership } from '../../src/domain/membership.ts';
import type { Government, Position } from '../../src/domain/position.ts';
import type { Source } from '../../src/domain/source.ts';

/** A date by its ISO text: `2020-07-14`, `2020-07`, `2020`. */
export function date(text: string): KnownDate {
  const known = parseKnownDate(text);
  if (!known) throw new RangeError(`no date: ${text}`);
  return known;
}

/** A source whose id is also its title. */
export function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    isDescribed: false,
    publisher: 'The Paper',
    date: date('2020-02-11'),
    url: `https://example.org/${id}`,
    kind: 'reporting',
    lang: 'en',
    isRead: true,
    isCopy: false,
    ...more,
  };
}

/** An entry that begins on `from`; well documented, on the source `s1`. */
export function position(
  from: string,
  stance: Position['stance'],
  more: Partial<Position> = {},
): Position {
  return {
    from: date(from),
    stance,
    scope: '5G',
    summary: `It ${stance}.`,
    basis: stance === 'no-measure' ? 'none' : 'decision',
    sources: ['s1'],
    confidence: 'high',
    ...more,
  };
}

/** A government with these entries. */
export function government(
  code: string,
  name: string,
  history: readonly [Position, ...Position[]],
  more: Partial<Government> = {},
): Government {
  return { code, name, history, declarations: [], codingSources: [], ...more };
}

/** An event of the day, on the source `s1`. */
export function event(id: string, day: string, more: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id,
    date: date(day),
    title: `Title of ${id}`,
    summary: `Summary of ${id}.`,
    kind: 'policy',
    actors: [],
    countries: [],
    importance: 1,
    sources: ['s1'],
    confidence: 'high',
    ...more,
  };
}

/** A state that belongs to nothing, unless `more` says so. */
export function membership(code: string, name: string, more: Partial<Membership> = {}): Membership {
  return { code, name, isHome: false, capital: { name: `${name} City`, lon: 0, lat: 50 }, ...more };
}

interface Parts {
  readonly governments?: readonly Government[];
  readonly blocs?: readonly Government[];
  readonly events?: readonly TimelineEvent[];
  readonly sources?: readonly Source[];
  readonly memberships?: readonly Membership[];
  readonly terms?: readonly Term[];
}

function byKey<Key extends string, Value extends Readonly<Record<Key, string>>>(
  values: readonly Value[],
  key: Key,
): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value[key], value]));
}

/** These parts as a Dataset; a government without a membership gets one, and `s1` is always a source. */
export function inventedDataset({
  governments = [],
  blocs = [],
  events = [],
  sources = [],
  memberships = [],
  terms = [],
}: Parts): Dataset {
  const named = new Set(memberships.map(({ code }) => code));
  const missing = governments.filter(({ code }) => !named.has(code));
  return {
    governments: byKey(governments, 'code'),
    blocs: byKey(blocs, 'code'),
    events: events.toSorted((a, b) => compareKnownDates(a.date, b.date)),
    sources: byKey([source('s1'), ...sources], 'id'),
    memberships: byKey(
      [...memberships, ...missing.map(({ code, name }) => membership(code, name))],
      'code',
    ),
    cleanNetworkClaim: { date: '2021-01-14', says: 'many', by: 'someone', sources: ['s1'] },
    corrections: [],
    exceptions: { changes: [], events: [], declarations: [] },
    glossary: byKey(terms, 'id'),
  };
}
