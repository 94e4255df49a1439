import type { Dataset } from '../../domain/dataset.ts';
import { isoText, type KnownDate } from '../../domain/day.ts';
import { BASES, CONFIDENCES, type Government, type Position } from '../../domain/position.ts';
import { rankOf, STANCES } from '../../domain/stance.ts';
import { caveatColumn, CODE_PATTERN, knownDateColumn, sourcesColumn } from '../columns.ts';
import { defineTable } from '../table.ts';

interface PositionRow extends Position {
  readonly id: string;
  readonly government: Government;
  readonly until?: KnownDate;
}

/** The id of a position: `GBR-2020-07-14`. */
export function positionId(code: string, { from }: Pick<Position, 'from'>): string {
  return `${code}-${isoText(from)}`;
}

function rowsOf({ governments, blocs }: Dataset): readonly PositionRow[] {
  return [...governments.values(), ...blocs.values()].flatMap((government) =>
    government.history.map((position, index) => {
      const until = government.history[index + 1]?.from;
      const id = positionId(government.code, position);
      return { ...position, id, government, ...(until && { until }) };
    }),
  );
}

/** One row per stance period, the European Union's among them. */
export const positions = defineTable<PositionRow>({
  name: 'positions',
  title: 'Positions',
  description:
    'One row per period in which a government’s position did not change. Consecutive rows of one government may share a stance: scope or basis changed. Every government begins on 2009-01-01. Rows of EUU are measures of the European Union and count in no group.',
  primaryKey: ['id'],
  foreignKeys: [{ field: 'country', table: 'governments', key: 'country' }],
  itemsOf: rowsOf,
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Code and first day of the position.',
      constraints: { required: true, unique: true },
      valueOf: ({ id }) => id,
    },
    {
      name: 'country',
      type: 'string',
      description: 'ISO 3166-1 alpha-3; XKX is Kosovo, EUU the European Union.',
      constraints: { required: true, pattern: CODE_PATTERN },
      valueOf: ({ government }) => government.code,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the state.',
      constraints: { required: true },
      valueOf: ({ government }) => government.name,
    },
    knownDateColumn('from', 'The date from which it held.', ({ from }) => from),
    {
      name: 'from_day',
      type: 'date',
      description:
        'The day to sort and compute by: the date itself, or the first day of the month or year where no more is known.',
      constraints: { required: true },
      valueOf: ({ from }) => from.day,
    },
    knownDateColumn(
      'until',
      'The date from which the next position held, exclusive; empty for the last.',
      ({ until }) => until,
      {},
    ),
    {
      name: 'stance',
      type: 'string',
      description: 'The stance, from permits (most open) to bans (most closed).',
      constraints: { required: true, enum: STANCES },
      valueOf: ({ stance }) => stance,
    },
    {
      name: 'rank',
      type: 'integer',
      description: 'Place of the stance on the ordinal scale, 0 to 5. Distances mean nothing.',
      constraints: { required: true, minimum: 0, maximum: STANCES.length - 1 },
      valueOf: ({ stance }) => rankOf(stance),
    },
    {
      name: 'scope',
      type: 'string',
      description: 'What it covers.',
      constraints: { required: true },
      valueOf: ({ scope }) => scope,
    },
    {
      name: 'basis',
      type: 'string',
      description: 'What it rests on. An operators’ choice never moves a stance.',
      constraints: { required: true, enum: BASES },
      valueOf: ({ basis }) => basis,
    },
    {
      name: 'summary',
      type: 'string',
      description: 'What was done, in our words.',
      constraints: { required: true },
      valueOf: ({ summary }) => summary,
    },
    {
      name: 'confidence',
      type: 'string',
      description: 'How sure the coding is.',
      constraints: { required: true, enum: CONFIDENCES },
      valueOf: ({ confidence }) => confidence,
    },
    {
      name: 'stayed_until',
      type: 'date',
      description:
        'Where a court stayed the measure from the start of this row: the day the stay ended.',
      valueOf: ({ stayedUntil }) => stayedUntil,
    },
    sourcesColumn(({ sources }) => sources),
    caveatColumn(),
  ],
});
