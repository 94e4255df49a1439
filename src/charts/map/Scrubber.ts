import { dayAt, dayNumber, formatDay, WINDOW, type Day } from '../../domain/day.ts';
import { percentAt, WHOLE } from '../../geometry/timeScale.ts';
import { nextStop, previousStop } from '../Playback.ts';
import { percent } from '../percent.ts';
import { mark, part } from './dom.ts';

interface ScrubberInput {
  /** `isDragged`: the pointer holds the knob. */
  readonly onmove: (day: Day, isDragged: boolean) => void;
  readonly onsettle: (day: Day, isDragged: boolean) => void;
}

const YEAR_DAYS = 365;

/** The day a key leads to from `on`, or undefined for keys that are the range's own. */
export function dayOfKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  on: Day,
  stops: readonly Day[],
): Day | undefined {
  const number = dayNumber(on);
  const within = (value: number): Day =>
    dayAt(Math.min(dayNumber(WINDOW.last), Math.max(0, value)));
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return shiftKey ? within(number + 1) : (nextStop(stops, on) ?? WINDOW.last);
    case 'ArrowLeft':
    case 'ArrowDown':
      return shiftKey ? within(number - 1) : (previousStop(stops, on) ?? WINDOW.first);
    case 'PageUp':
      return within(number + YEAR_DAYS);
    case 'PageDown':
      return within(number - YEAR_DAYS);
    case 'Home':
      return WINDOW.first;
    case 'End':
      return WINDOW.last;
  }
  return undefined;
}

/** A drawn scrubber: arrow keys go to the next change, the pointer reaches every day. */
export class Scrubber {
  readonly #range: HTMLInputElement;
  readonly #line: SVGLineElement;

  constructor(root: HTMLElement, stops: readonly Day[], { onmove, onsettle }: ScrubberInput) {
    const range = part<HTMLInputElement>(root, 'input[type="range"]');
    this.#range = range;
    this.#line = part<SVGLineElement>(root, '.date-line');
    const shown = (): Day => dayAt(range.valueAsNumber);
    let isHeld = false;
    const listen = (type: string, handle: () => void): void => {
      range.addEventListener(type, handle);
    };
    listen('pointerdown', () => {
      isHeld = true;
    });
    listen('input', () => {
      // The line stays with the knob; the charts follow in turn.
      if (isHeld) this.show(shown());
      onmove(shown(), isHeld);
    });
    // A release says "change" after "pointerup".
    for (const type of ['pointerup', 'pointercancel']) {
      listen(type, () => setTimeout(() => (isHeld = false)));
    }
    listen('change', () => {
      onsettle(shown(), isHeld);
    });
    range.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const day = dayOfKey(event, shown(), stops);
      if (day === undefined) return;
      event.preventDefault();
      onsettle(day, false);
    });
  }

  show(on: Day): void {
    const number = dayNumber(on);
    if (this.#range.valueAsNumber !== number) this.#range.value = String(number);
    mark(this.#range, 'aria-valuetext', formatDay(on));
    const x = percent(percentAt(WHOLE, on));
    mark(this.#line, 'x1', x);
    mark(this.#line, 'x2', x);
  }
}
