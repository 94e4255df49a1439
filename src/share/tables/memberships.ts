import type { Dataset } from '../../domain/dataset.ts';
import type { Day, KnownDate } from '../../domain/day.ts';
import type { Membership } from '../../domain/membership.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { SourceId } from '../../domain/source.ts';
import { caveatColumn, CODE_PATTERN, knownDateColumn, sourcesColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

/** Bodies and designations, by the field of Membership that says who belongs. */
export const BODIES = {
  nato: 'nato',
  eu: 'eu',
  mnna: 'mnna',
  'five-eyes': 'fiveEyes',
  'treaty-ally': 'treatyAlly',
} as const satisfies Record<string, keyof Membership>;
type Body = keyof typeof BODIES;

/** One row per state. */
export const states = defineTable<Membership>({
  name: 'states',
  title: 'States',
  description: 'One row per state that a position, an event or a group may name, coded or not.',
  primaryKey: ['country'],
  itemsOf: (dataset) => [...dataset.memberships.values()],
  columns: [
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3; XKX is Kosovo.',
      constraints: { required: true, unique: true, pattern: CODE_PATTERN },
      valueOf: ({ code }) => code,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the state.',
      constraints: { required: true },
      valueOf: ({ name }) => name,
    },
    {
      name: 'numeric',
      type: 'string',
      description: 'ISO 3166-1 numeric, with leading zeros; Kosovo has none.',
      constraints: { pattern: '^\\d{3}$' },
      valueOf: ({ numeric }) => numeric,
    },
    {
      name: 'is_home',
      type: 'boolean',
      description: 'True for the home state of Huawei, which is in no group.',
      constraints: { required: true },
      valueOf: ({ isHome }) => isHome,
    },
    {
      name: 'capital',
      type: 'string',
      description: 'Name of the capital, where marks are drawn.',
      constraints: { required: true },
      valueOf: ({ capital }) => capital.name,
    },
    {
      name: 'longitude',
      type: 'number',
      description: 'Degrees east of the capital.',
      constraints: { required: true, minimum: -180, maximum: 180 },
      valueOf: ({ capital }) => capital.lon,
    },
    {
      name: 'latitude',
      type: 'number',
      description: 'Degrees north of the capital.',
      constraints: { required: true, minimum: -90, maximum: 90 },
      valueOf: ({ capital }) => capital.lat,
    },
    caveatColumn(),
  ],
});

interface MembershipRow {
  readonly country: CountryCode;
  readonly body: Body;
  readonly since?: KnownDate;
  readonly until?: Day;
  readonly sources: readonly SourceId[];
}

function rowsOf({ memberships }: Dataset): readonly MembershipRow[] {
  return [...memberships.values()].flatMap((state) =>
    (Object.keys(BODIES) as Body[]).flatMap((body) => {
      const term = state[BODIES[body]];
      return term ? [{ country: state.code, body, ...term }] : [];
    }),
  );
}

/** One row per state and body. */
export const memberships = defineTable<MembershipRow>({
  name: 'memberships',
  title: 'Memberships',
  description:
    'One row per state and body: NATO, the European Union, major non-NATO ally by US designation, Five Eyes, ally by another treaty with the United States. Groups are computed from these, as of a day.',
  primaryKey: ['country', 'body'],
  foreignKeys: [{ field: 'country', table: 'states', key: 'country' }],
  itemsOf: rowsOf,
  columns: [
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3; XKX is Kosovo.',
      constraints: { required: true, pattern: CODE_PATTERN },
      valueOf: ({ country }) => country,
    },
    {
      name: 'body',
      type: 'string',
      description: 'The body or designation.',
      constraints: { required: true, enum: Object.keys(BODIES) },
      valueOf: ({ body }) => body,
    },
    knownDateColumn(
      'since',
      'First day, to the year where it lies before 2009. Empty for bodies without dates here, which held throughout.',
      ({ since }) => since,
      {},
    ),
    {
      name: 'until',
      type: 'date',
      description: 'The first day it was no longer a member; empty while it was.',
      valueOf: ({ until }) => until,
    },
    sourcesColumn(({ sources }) => sources),
  ],
});
