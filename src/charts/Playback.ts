import type { Day } from '../domain/day.ts';

/** How long a change stays before the next, in ms. */
const PACE_MS = 900;
/** How long on a day of an event that stands on any timeline. */
const MAIN_PACE_MS = 1600;

interface PlaybackInput {
  /** Days with a change, ascending. */
  readonly stops: readonly Day[];
  /** Days of main events: the reader gets longer on them. */
  readonly mainDays: ReadonlySet<Day>;
  readonly ontick: (day: Day) => void;
  /** Called when playing begins, and once when it ends, by itself or by the reader. */
  readonly onstart: () => void;
  readonly onstop: () => void;
}

/** The next change after `day`, or undefined on or after the last. */
export function nextStop(stops: readonly Day[], day: Day): Day | undefined {
  return stops.find((stop) => stop > day);
}

/** The last change before `day`, or undefined on or before the first. */
export function previousStop(stops: readonly Day[], day: Day): Day | undefined {
  return stops.findLast((stop) => stop < day);
}

/** Plays through the days of change, changes of one day together. Nothing plays by itself. */
export class Playback {
  isPlaying = false;

  readonly #input: PlaybackInput;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(input: PlaybackInput) {
    this.#input = input;
  }

  /** Plays from `day`; from the first change when `day` is on or after the last. */
  play(day: Day): void {
    this.isPlaying = true;
    this.#input.onstart();
    const { stops } = this.#input;
    this.#step(nextStop(stops, day) ?? stops[0]);
  }

  pause(): void {
    if (!this.isPlaying) return;
    clearTimeout(this.#timer);
    this.isPlaying = false;
    this.#input.onstop();
  }

  #step(day: Day | undefined): void {
    if (!this.isPlaying) return;
    if (day === undefined) {
      this.pause();
      return;
    }
    const { stops, mainDays, ontick } = this.#input;
    ontick(day);
    const pace = mainDays.has(day) ? MAIN_PACE_MS : PACE_MS;
    this.#timer = setTimeout(() => {
      this.#step(nextStop(stops, day));
    }, pace);
  }
}
