import { isoText, type KnownDate } from '../domain/day.ts';
import type { SourceId } from '../domain/source.ts';
import type { Column, Constraints } from './table.ts';

const ISO_DATE = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';

/** ISO 3166-1 alpha-3, `XKX` for Kosovo, `EUU` for the European Union. */
export const CODE_PATTERN = '^[A-Z]{3}$';

/** Lower-case words and digits joined by hyphens. */
export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';

/** A date no finer than it is known: `2020-07-14`, `2020-07` or `2020`. */
export function knownDateColumn<Row>(
  name: string,
  description: string,
  dateOf: (row: Row) => KnownDate | undefined,
  constraints: Constraints = { required: true },
): Column<Row> {
  return {
    name,
    type: 'string',
    description: `${description} ISO 8601, as near as it is known: 2020-07-14, 2020-07 or 2020.`,
    constraints: { ...constraints, pattern: ISO_DATE },
    valueOf: (row) => {
      const date = dateOf(row);
      return date && isoText(date);
    },
  };
}

/** Ids of the sources that a row rests on. */
export function sourcesColumn<Row>(
  sourcesOf: (row: Row) => readonly SourceId[],
  name = 'source_ids',
  constraints: Constraints = { required: true },
): Column<Row> {
  return {
    name,
    type: 'list',
    description:
      'Ids of the sources it rests on, in sources. In CSV they are joined by semicolons; the table citations has one row for each.',
    constraints,
    valueOf: sourcesOf,
  };
}

/** What a reader should know beside the rest. */
export function caveatColumn<Row extends { readonly caveat?: string }>(): Column<Row> {
  return {
    name: 'caveat',
    type: 'string',
    description: 'What a reader should know of it: doubts, alternatives, limits.',
    valueOf: ({ caveat }) => caveat,
  };
}
