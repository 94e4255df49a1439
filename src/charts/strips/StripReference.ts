import type { Day } from '../../domain/day.ts';

/** A day that all rows are read against: a dotted line, named on top. */
export interface StripReference {
  readonly day: Day;
  /** What happened, in three words or so; the date is put before it. */
  readonly label: string;
}
