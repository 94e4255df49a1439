import { compareKnownDates, type KnownDate } from '../domain/day.ts';
import type { CountryCode } from '../domain/position.ts';
import { rankOf, STANCES, type Stance } from '../domain/stance.ts';
import type { SpellToPlace } from './placeSpells.ts';

/** Orders a reader may choose. */
export const STRIP_SORTS = ['closing', 'first-move', 'name', 'group'] as const;
export type StripSort = (typeof STRIP_SORTS)[number];

/** What a state is to the one that asks: each has one standing, and only one. */
export const STANDINGS = ['ally', 'eu', 'mnna', 'partner', 'asking'] as const;
export type Standing = (typeof STANDINGS)[number];

/** What an order must know of a row. Spells stand oldest first. */
export interface SortableStrip {
  readonly code: CountryCode;
  readonly name: string;
  readonly standing: Standing;
  readonly spells: readonly [SpellToPlace, ...SpellToPlace[]];
}

export type StripHeading =
  | { readonly by: 'closing'; readonly stance: Stance }
  | { readonly by: 'first-move'; readonly year: number }
  | { readonly by: 'group'; readonly standing: Standing };

/** Rows under one heading; sorted by name there is one group without a heading. */
export interface StripGroup<Row> {
  readonly heading?: StripHeading;
  readonly rows: readonly Row[];
}

export interface SortedStrips<Row> {
  readonly groups: readonly StripGroup<Row>[];
  /** States that held one stance throughout, in order of name. */
  readonly still: readonly Row[];
}

/** The stance held at the end of the window. */
export function closingStance({ spells }: Pick<SortableStrip, 'spells'>): Stance {
  return (spells.at(-1) ?? spells[0]).stance;
}

/** Since when the closing stance was held. */
function closingSince({ spells }: SortableStrip): KnownDate {
  return (spells.at(-1) ?? spells[0]).from;
}

/** The date of the first move, or undefined for a state that never moved. */
export function firstMove({ spells }: Pick<SortableStrip, 'spells'>): KnownDate | undefined {
  return spells[1]?.from;
}

type Order = (a: SortableStrip, b: SortableStrip) => number;

const byName: Order = (a, b) => a.name.localeCompare(b.name, 'en');
const byClosing: Order = (a, b) =>
  rankOf(closingStance(b)) - rankOf(closingStance(a)) ||
  compareKnownDates(closingSince(a), closingSince(b)) ||
  byName(a, b);
const byFirstMove: Order = (a, b) => {
  const [moveA, moveB] = [firstMove(a), firstMove(b)];
  return (moveA && moveB ? compareKnownDates(moveA, moveB) : 0) || byName(a, b);
};

/**
 * Rows in the chosen order, under headings: most closed first and by the date they got there; by the
 * year of the first move; by name; by standing, most closed first within.
 */
export function sortStrips<Row extends SortableStrip>(
  rows: readonly Row[],
  sort: StripSort,
): SortedStrips<Row> {
  const moved = rows.filter((row) => firstMove(row));
  const still = rows.filter((row) => !firstMove(row)).sort(byName);
  return { groups: groupsOf(moved, sort).filter((group) => group.rows.length > 0), still };
}

function groupsOf<Row extends SortableStrip>(
  moved: readonly Row[],
  sort: StripSort,
): readonly StripGroup<Row>[] {
  switch (sort) {
    case 'name':
      return [{ rows: moved.toSorted(byName) }];
    case 'closing':
      return STANCES.toReversed().map((stance) => ({
        heading: { by: sort, stance },
        rows: moved.filter((row) => closingStance(row) === stance).sort(byClosing),
      }));
    case 'first-move': {
      const yearOf = (row: Row): number => Number(firstMove(row)?.day.slice(0, 4));
      const years = [...new Set(moved.map(yearOf))].sort((a, b) => a - b);
      return years.map((year) => ({
        heading: { by: sort, year },
        rows: moved.filter((row) => yearOf(row) === year).sort(byFirstMove),
      }));
    }
    case 'group':
      return STANDINGS.map((standing) => ({
        heading: { by: sort, standing },
        rows: moved.filter((row) => row.standing === standing).sort(byClosing),
      }));
  }
}
