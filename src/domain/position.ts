import type { Day, KnownDate } from './day.ts';
import type { SourceId } from './source.ts';
import { rankOf, type Stance } from './stance.ts';

/** ISO 3166-1 alpha-3, upper case; `XKX` for Kosovo; `EUU` for the European Union. */
export type CountryCode = string;

/** What a position rests on. `operator-choice` never moves a stance: it is a mark of its own. */
export const BASES = [
  'law',
  'decision',
  'guidance',
  'procurement',
  'operator-choice',
  'none',
] as const;
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const DECLARATION_KINDS = [
  'us-joint-5g-declaration',
  'clean-network',
  'prague-proposals',
  'other',
] as const;
export type DeclarationKind = (typeof DECLARATION_KINDS)[number];

/** A stance from a day on, until the next entry of the same history. */
export interface Position {
  readonly from: KnownDate;
  readonly stance: Stance;
  readonly scope: string;
  readonly summary: string;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  /** Day on which a court's stay of the measure ended; the stance is kept meanwhile. Exclusive. */
  readonly stayedUntil?: Day;
  readonly caveat?: string;
}

/** A text signed with the United States or others: a second mark on the map, never a stance. */
export interface Declaration {
  readonly kind: DeclarationKind;
  readonly date: KnownDate;
  readonly sources: readonly SourceId[];
  readonly caveat?: string;
}

/** What came after WINDOW, outside the scale: one dated, sourced sentence. */
export interface Aftermath {
  readonly text: string;
  readonly date: KnownDate;
  readonly sources: readonly SourceId[];
}

/** One coded government, its history oldest first and without gaps over WINDOW. */
export interface Government {
  readonly code: CountryCode;
  readonly name: string;
  readonly history: readonly [Position, ...Position[]];
  readonly declarations: readonly Declaration[];
  readonly after?: Aftermath;
  /** How it was coded: boundary judgements in a reader's words. */
  readonly coding?: string;
  readonly codingSources: readonly SourceId[];
}

/** What a search over days needs of an entry. */
interface Starting {
  readonly from: KnownDate;
}

/** The least an entry of a history must say to be drawn. */
export type StanceEntry = Pick<Position, 'from' | 'stance' | 'basis' | 'stayedUntil'>;

/**
 * Index of the entry in force on `day`, by binary search over a history in ascending order.
 * Throws RangeError when `day` lies before the first entry.
 */
export function indexInForce(history: readonly Starting[], day: Day): number {
  let low = 0;
  let high = history.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const entry = history[middle];
    if (entry && entry.from.day <= day) low = middle + 1;
    else high = middle;
  }
  if (low === 0) throw new RangeError(`no entry in force on ${day}`);
  return low - 1;
}

/** The entry in force on `day`. Throws RangeError when `day` lies before the first entry. */
export function inForceOn<Entry extends Starting>(history: readonly Entry[], day: Day): Entry {
  const entry = history[indexInForce(history, day)];
  if (!entry) throw new RangeError(`no entry in force on ${day}`);
  return entry;
}

/** True while a court stays the measure in force on `day`. */
export function isStayed(position: Pick<Position, 'from' | 'stayedUntil'>, day: Day): boolean {
  return (
    position.stayedUntil !== undefined && position.from.day <= day && day < position.stayedUntil
  );
}

/** A stance with its end, half-open: from ≤ day < until. `until` is absent for the last. */
export interface Spell<Entry = Position> {
  readonly stance: Stance;
  readonly from: KnownDate;
  readonly until?: KnownDate;
  /** The entries that make it up, oldest first: same stance, differing scope or basis. */
  readonly positions: readonly Entry[];
}

/** A history as spells: consecutive entries of one stance are one spell. Oldest first. */
export function spellsOf<Entry extends Pick<Position, 'from' | 'stance'>>(
  history: readonly Entry[],
): readonly Spell<Entry>[] {
  const spells: Spell<Entry>[] = [];
  for (const position of history) {
    const last = spells.at(-1);
    if (last?.stance === position.stance) {
      spells[spells.length - 1] = { ...last, positions: [...last.positions, position] };
      continue;
    }
    if (last) spells[spells.length - 1] = { ...last, until: position.from };
    spells.push({ stance: position.stance, from: position.from, positions: [position] });
  }
  return spells;
}

/** A government's move from one stance to another. */
export interface StanceChange {
  readonly code: CountryCode;
  readonly date: KnownDate;
  readonly before: Stance;
  readonly after: Stance;
}

/** The moves of one government, oldest first. */
export function changesOf({
  code,
  history,
}: {
  readonly code: CountryCode;
  readonly history: readonly Pick<Position, 'from' | 'stance'>[];
}): readonly StanceChange[] {
  const spells = spellsOf(history);
  return spells.flatMap((spell, index) => {
    const before = spells[index - 1];
    return before ? [{ code, date: spell.from, before: before.stance, after: spell.stance }] : [];
  });
}

/** 1 for a move towards closed, -1 towards open, 0 for none. */
export function directionOf({ before, after }: Pick<StanceChange, 'before' | 'after'>): -1 | 0 | 1 {
  return Math.sign(rankOf(after) - rankOf(before)) as -1 | 0 | 1;
}

/** Kinds signed or declared with the United States; the others carry no mark on the map. */
const MARKED_KINDS: readonly DeclarationKind[] = ['us-joint-5g-declaration', 'clean-network'];

/** The first declaration with the United States, by which the mark on the map appears. */
export function firstDeclaration({
  declarations,
}: Pick<Government, 'declarations'>): Declaration | undefined {
  return declarations
    .filter(({ kind }) => MARKED_KINDS.includes(kind))
    .toSorted((a, b) => (a.date.day < b.date.day ? -1 : 1))[0];
}

/** True when a declaration with the United States stood on `day`. */
export function hasDeclared(government: Pick<Government, 'declarations'>, day: Day): boolean {
  const first = firstDeclaration(government);
  return first !== undefined && first.date.day <= day;
}
