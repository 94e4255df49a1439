import { formatDateShort, type Day } from '../domain/day.ts';
import { kindLabel } from '../domain/event.ts';
import type { PlacedEvent } from './placeEvents.ts';
import { textWidth } from './textWidth.ts';
import { LABEL_DATE_SIZE, LABEL_SIZE, type Side } from './timelineFrame.ts';
import { wrappings, type Wrapping } from './wrapText.ts';

/** A label is this wide, in px, unless a word or its date line is wider. */
const NARROWEST = 92;
const WIDEST = 166;

/** How wide the reader's face runs against Source Sans 3, which was measured; 1 for itself. */
export type FaceWidth = number;
/** The widest of the system's sans faces that an embed may fall back to (Arial, Helvetica, Segoe UI, Roboto). */
export const SYSTEM_FACE: FaceWidth = 1.16;

/** An event that would have a label, with the ways to set it. */
export interface WantedLabel {
  readonly id: string;
  readonly side: Side;
  readonly percent: number;
  readonly wrappings: readonly Wrapping[];
  /** What it is worth to show it; the sum over a timeline is made as great as it can be. */
  readonly worth: number;
  readonly isStrong: boolean;
}

const WORTH = { 1: 100, 2: 40, 3: 20 } as const;
/** The day's own events go before all others. */
const WORTH_ON_THE_DAY = 400;

/** "15 May 2019, law": what stands over the title in a drawing, the kind in its shortest word. */
export function dateLine({ date, kind }: PlacedEvent['event']): string {
  return `${formatDateShort(date)}, ${kind === 'legal' ? 'law' : kindLabel(kind)}`;
}

/** True for an event of the day itself; one known only to the month is of no day. */
export function isOnDay({ date }: PlacedEvent['event'], on: Day): boolean {
  return date.precision === 'day' && date.day === on;
}

/** What `placed` would show beside its mark, worth `more` than its event alone; set in 600 when `isStrong`. */
export function wantedLabel(
  { event, side, percent }: PlacedEvent,
  isStrong: boolean,
  face: FaceWidth = 1,
  more = 0,
): WantedLabel {
  const measure = (text: string): number =>
    textWidth(text, LABEL_SIZE, isStrong ? 600 : 400) * face;
  const measured = (): readonly Wrapping[] => {
    const dateWidth = textWidth(dateLine(event), LABEL_DATE_SIZE, 600) * face;
    return wrappings(event.title, NARROWEST, WIDEST, measure).map((wrapping) => ({
      ...wrapping,
      widthPx: Math.max(dateWidth, wrapping.widthPx),
    }));
  };
  let set: readonly Wrapping[] | undefined;
  return {
    id: event.id,
    side,
    percent,
    isStrong,
    worth: (isStrong ? WORTH_ON_THE_DAY : WORTH[event.importance]) + more,
    // Measured when first asked for: of a crowd most labels never are.
    get wrappings() {
      return (set ??= measured());
    },
  };
}
