import type { Reading } from './stepReading.ts';

/** What a reader points at in the strips, beyond their view. */
export interface StripHand {
  /** The period being read. */
  readonly reading?: Reading | undefined;
  /** What has the tab stop. */
  readonly stop?: Reading | undefined;
}
