import { dayAt, dayNumber, type Day } from '../../domain/day.ts';
import { part } from '../map/dom.ts';
import { dayOfKey } from '../map/Scrubber.ts';
import { nextStop, previousStop } from '../Playback.ts';

interface DateInput {
  /** Days to step to, ascending. */
  readonly stops: readonly Day[];
  readonly shown: () => Day;
  /** While the knob moves. */
  readonly onmove: (on: Day) => void;
  readonly onsettle: (on: Day) => void;
}

/** Brings the DateBar in `root` to life, which may be redrawn at any time. Returns what puts its knob on a day. */
export function connectDateBar(
  root: HTMLElement,
  { stops, shown, onmove, onsettle }: DateInput,
): (on: Day) => void {
  const range = part<HTMLInputElement>(root, '.date-bar input');
  range.addEventListener('input', () => {
    onmove(dayAt(range.valueAsNumber));
  });
  range.addEventListener('change', () => {
    onsettle(dayAt(range.valueAsNumber));
  });
  range.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const day = dayOfKey(event, shown(), stops);
    if (day === undefined) return;
    event.preventDefault();
    onsettle(day);
  });
  root.addEventListener('click', ({ target }) => {
    const step = (target as Element).closest<HTMLElement>('.date-bar [data-step]')?.dataset['step'];
    if (step === undefined) return;
    const day = step === 'next' ? nextStop(stops, shown()) : previousStop(stops, shown());
    if (day !== undefined) onsettle(day);
  });
  return (on) => {
    range.value = String(dayNumber(on));
  };
}
