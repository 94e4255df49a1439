import type { Day, KnownDate, Precision } from '../domain/day.ts';
import type { Spell } from '../domain/position.ts';
import type { Stance } from '../domain/stance.ts';
import { percentAt, type TimeSpan } from './timeScale.ts';

/** What a bar must know of a spell. */
export type SpellToPlace = Pick<Spell, 'stance' | 'from' | 'until'>;

/** Where a start that is known only to the month or year may lie: the bar's edge leans across it. */
export interface SlantedEdge {
  readonly precision: Exclude<Precision, 'day'>;
  /** End of the month or year, in percent of the span. */
  readonly end: number;
}

/** A spell with its place, in percent of the span. */
export interface PlacedSpell {
  readonly stance: Stance;
  readonly start: number;
  /** Runs on under the slanted edge of the spell that follows. */
  readonly width: number;
  readonly edge?: SlantedEdge;
}

/** The first day after all that `date` may mean: itself when it is known to the day. */
export function endOfKnown({ day, precision }: KnownDate): Day {
  if (precision === 'day') return day;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (precision === 'year' || month === 12) return `${year + 1}-01-01`;
  return `${year}-${String(month + 1).padStart(2, '0')}-01` as Day;
}

function inside(percent: number): number {
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100;
}

/**
 * Spells as bars along `span`, in percent rounded to hundredths, oldest first. What lies outside the
 * span is cut; a spell wholly outside is left out.
 */
export function placeSpells(
  spells: readonly SpellToPlace[],
  span: TimeSpan,
): readonly PlacedSpell[] {
  return spells.flatMap(({ stance, from, until }) => {
    const start = inside(percentAt(span, from.day));
    const end = until ? inside(percentAt(span, endOfKnown(until))) : 100;
    if (end <= start) return [];
    const edgeEnd = inside(percentAt(span, endOfKnown(from)));
    const edge = from.precision !== 'day' &&
      edgeEnd > start && { edge: { precision: from.precision, end: Math.min(edgeEnd, end) } };
    return [{ stance, start, width: inside(end - start), ...edge }];
  });
}
