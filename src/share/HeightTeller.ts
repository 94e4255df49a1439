/** A smaller change than this is not worth a message, in px. */
const LEAST_CHANGE = 2;
/** Heights that go back and forth within this time are a loop through the host's scroll bar, in ms. */
const LOOP_MS = 1000;
/** Times that a height may come back within LOOP_MS. */
const MOST_RETURNS = 2;

/**
 * Decides which measured heights are worth saying: those that differ by 2 px or more from the last one
 * said. Where a host's scroll bar comes and goes with our height, the larger of the two stays.
 */
export class HeightTeller {
  #last = 0;
  #before = 0;
  #returns = 0;
  #saidAt = Number.NEGATIVE_INFINITY;

  /** The last height said, in px; 0 before the first. */
  get last(): number {
    return this.#last;
  }

  /** `measured` in whole px where it should be said now, else undefined. `now` in ms, ascending. */
  next(measured: number, now: number): number | undefined {
    const height = Math.ceil(measured);
    // A frame in a hidden tab measures nothing.
    if (height <= 0 || Math.abs(height - this.#last) < LEAST_CHANGE) return undefined;
    const isQuick = now - this.#saidAt < LOOP_MS;
    if (!isQuick) this.#returns = 0;
    else if (Math.abs(height - this.#before) < LEAST_CHANGE) {
      this.#returns += 1;
      if (this.#returns > MOST_RETURNS && height < this.#last) return undefined;
    }
    this.#before = this.#last;
    this.#last = height;
    this.#saidAt = now;
    return height;
  }
}
