import type { Day } from '../../domain/day.ts';

/** What a reader did with a timeline beyond its view. */
export interface TimelineHand {
  /** True when the list shows every event. */
  readonly isWhole?: boolean;
  /** The day around which more of the list was asked for, and how many times at either end. */
  readonly on?: Day;
  readonly earlier?: number;
  readonly later?: number;
  /** The mark that has the tab stop. */
  readonly stop?: string;
}
