import type { Day } from './day.ts';
import {
  directionOf,
  inForceOn,
  type CountryCode,
  type Position,
  type StanceChange,
} from './position.ts';

/** A stance on two days, where they differ. */
export type Difference = Omit<StanceChange, 'date'>;

/** What a comparison must know of a government. */
interface Comparable {
  readonly code: CountryCode;
  readonly history: readonly Pick<Position, 'from' | 'stance'>[];
}

/** Governments whose stance differs between two days, with the stance on each; in their own order. */
export function differencesBetween(
  governments: Iterable<Comparable>,
  earlier: Day,
  later: Day,
): readonly Difference[] {
  return [...governments].flatMap(({ code, history }) => {
    const before = inForceOn(history, earlier).stance;
    const after = inForceOn(history, later).stance;
    return before === after ? [] : [{ code, before, after }];
  });
}

/** How many of these moved towards closed and towards open. */
export function countDirections(differences: readonly Difference[]): {
  readonly closer: number;
  readonly away: number;
} {
  return {
    closer: differences.filter((move) => directionOf(move) === 1).length,
    away: differences.filter((move) => directionOf(move) === -1).length,
  };
}
