import type { CleanNetworkClaim, Correction, Dataset } from '../../domain/dataset.ts';
import { isoText, type KnownDate } from '../../domain/day.ts';
import { DECLARATION_KINDS } from '../../domain/position.ts';
import { caveatColumn, knownDateColumn, sourcesColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

const text = <Row>(name: string, description: string, valueOf: (row: Row) => string | undefined) =>
  ({ name, type: 'string', description, constraints: { required: true }, valueOf }) as const;

/** The US count of Clean Network members: one row. */
export const cleanNetwork = defineTable<CleanNetworkClaim>({
  name: 'clean-network',
  title: 'The US count of Clean Network members',
  description: 'One row: how many members the United States counted. A claim, not a set of acts.',
  primaryKey: ['date'],
  itemsOf: ({ cleanNetworkClaim }) => [cleanNetworkClaim],
  columns: [
    {
      name: 'date',
      type: 'date',
      description: 'The day it was said.',
      constraints: { required: true },
      valueOf: ({ date }) => date,
    },
    text('says', 'What was said, in our words.', ({ says }) => says),
    text('by', 'Who said it.', ({ by }) => by),
    sourcesColumn(({ sources }) => sources),
    caveatColumn(),
  ],
});

/** One row per correction of something published. */
export const corrections = defineTable<Correction>({
  name: 'corrections',
  title: 'Corrections',
  description: 'One row per correction of something published, newest first.',
  primaryKey: ['date', 'what'],
  itemsOf: (dataset) => dataset.corrections,
  columns: [
    {
      name: 'date',
      type: 'date',
      description: 'The day of the correction.',
      constraints: { required: true },
      valueOf: ({ date }) => date,
    },
    text('what', 'The page or fact.', ({ what }) => what),
    text('said', 'What it said.', ({ said }) => said),
    text('says', 'What it says now.', ({ says }) => says),
    text('why', 'Why.', ({ why }) => why),
  ],
});

interface ExceptionRow {
  readonly of: 'change' | 'event' | 'declaration';
  readonly country?: string;
  readonly date?: KnownDate;
  readonly event?: string;
  readonly declaration?: string;
  readonly reason: string;
}

function exceptionRows({ exceptions }: Dataset): readonly ExceptionRow[] {
  return [
    ...exceptions.changes.map(({ from, ...rest }) => ({
      of: 'change' as const,
      date: from,
      ...rest,
    })),
    ...exceptions.events.map((entry) => ({ of: 'event' as const, ...entry })),
    ...exceptions.declarations.map(({ kind, ...rest }) => ({
      of: 'declaration' as const,
      declaration: kind,
      ...rest,
    })),
  ];
}

function exceptionId({ of, country, date, event, declaration }: ExceptionRow): string {
  const parts = of === 'event' ? [event] : [country, declaration, date && isoText(date)];
  return [of, ...parts.filter((part) => part !== undefined)].join('-');
}

/** One row per place where map and timeline do not meet on the same day. */
export const exceptions = defineTable<ExceptionRow>({
  name: 'exceptions',
  title: 'Exceptions',
  description:
    'One row per change of stance without an event of its day, per act on one country that moved nothing there, and per declaration without an event; with the reason.',
  primaryKey: ['id'],
  itemsOf: exceptionRows,
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Name of the row.',
      constraints: { required: true, unique: true },
      valueOf: exceptionId,
    },
    {
      name: 'of',
      type: 'string',
      description: 'What has no counterpart.',
      constraints: { required: true, enum: ['change', 'event', 'declaration'] },
      valueOf: ({ of }) => of,
    },
    {
      name: 'country',
      type: 'string',
      description: 'The country of a change or declaration.',
      valueOf: ({ country }) => country,
    },
    knownDateColumn('date', 'The date of a change or declaration.', ({ date }) => date, {}),
    {
      name: 'event_id',
      type: 'string',
      description:
        'The event without an entry, or the event of another day that explains a change.',
      valueOf: ({ event }) => event,
    },
    {
      name: 'declaration_kind',
      type: 'string',
      description: 'The kind of a declaration.',
      constraints: { enum: DECLARATION_KINDS },
      valueOf: ({ declaration }) => declaration,
    },
    text('reason', 'Why.', ({ reason }) => reason),
  ],
});
