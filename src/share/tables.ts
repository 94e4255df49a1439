import type { Table } from './table.ts';
import { citationsOf } from './tables/citations.ts';
import { claims, events } from './tables/events.ts';
import { declarations, governments } from './tables/governments.ts';
import { memberships, states } from './tables/memberships.ts';
import { cleanNetwork, corrections, exceptions } from './tables/notes.ts';
import { positions } from './tables/positions.ts';
import { sources } from './tables/sources.ts';
import { yearEnds } from './tables/yearEnds.ts';

const FACTS: readonly Table[] = [
  positions,
  yearEnds,
  governments,
  declarations,
  events,
  claims,
  sources,
  states,
  memberships,
  cleanNetwork,
  exceptions,
  corrections,
];

/** Every table that is published, in the order in which they are listed. */
export const TABLES: readonly Table[] = [...FACTS, citationsOf(FACTS)];
