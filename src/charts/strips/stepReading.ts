import type { Day } from '../../domain/day.ts';
import { indexInForce, type CountryCode } from '../../domain/position.ts';
import type { StripRow } from './StripRow.ts';

/** What is being read: a period of a row, or with -1 the row's name. */
export interface Reading {
  readonly code: CountryCode;
  readonly index: number;
}

const NAME = -1;

/** The period of `row` that holds on `day`. */
export function readingOn({ code, spells }: StripRow, day: Day): Reading {
  return { code, index: indexInForce(spells, day) };
}

/**
 * Where a key leads: up and down to the next row, keeping the time; left and right from the name
 * through the periods; Home and End to the first and last; Escape back to the name. Undefined for
 * keys that are not the chart's.
 */
export function stepReading(
  rows: readonly StripRow[],
  { code, index }: Reading,
  key: string,
): Reading | undefined {
  const place = rows.findIndex((row) => row.code === code);
  const row = rows[place];
  if (!row) return undefined;
  const last = row.spells.length - 1;
  const to = (next: number): Reading => ({ code, index: Math.min(last, Math.max(NAME, next)) });
  const toRow = (next: StripRow | undefined): Reading => {
    const from = row.spells[index]?.from;
    if (!next) return { code, index };
    return from ? readingOn(next, from.day) : { code: next.code, index: NAME };
  };
  switch (key) {
    case 'ArrowDown':
      return toRow(rows[place + 1]);
    case 'ArrowUp':
      return toRow(rows[place - 1]);
    case 'ArrowRight':
      return to(index + 1);
    case 'ArrowLeft':
      return to(index - 1);
    case 'Home':
      return to(0);
    case 'End':
      return to(last);
    case 'Escape':
      return index === NAME ? undefined : to(NAME);
    default:
      return undefined;
  }
}
