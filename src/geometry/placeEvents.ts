import { isSaid, type EventKind, type Importance } from '../domain/event.ts';
import { dayAt, dayNumber, WINDOW, type Day, type KnownDate } from '../domain/day.ts';
import { stackMarks, type Anchored, type Stack } from './stackMarks.ts';
import { MARK_GAP, SIDES, type Side } from './timelineFrame.ts';
import { percentAt, type TimeSpan } from './timeScale.ts';

/** What must be known of an event to place it on a timeline. */
export interface DatedEvent {
  readonly id: string;
  readonly date: KnownDate;
  readonly title: string;
  readonly kind: EventKind;
  readonly importance: Importance;
}

/** An event with a mark: said above the axis, done below, `level` steps away from it. */
export interface PlacedEvent {
  readonly event: DatedEvent;
  readonly side: Side;
  /** Percent of the span; the middle of the month or year where no day is known. */
  readonly percent: number;
  /** 0 stands at the axis. */
  readonly level: number;
  /** From where to where it may lie, in percent, where no day is known. */
  readonly reach?: { readonly start: number; readonly end: number };
}

/** Events of one side that crowd a stretch of the span: a bar over the marks that stand for themselves. */
export interface PlacedCrowd {
  readonly id: string;
  readonly side: Side;
  /** Where its bar begins, and the width of that, in percent: half a stretch, in its middle. */
  readonly percent: number;
  readonly width: number;
  readonly count: number;
  /** Its count against that of the greatest crowd of the drawing, in (0, 1]. */
  readonly share: number;
  /** The days of its first event and its last. */
  readonly from: Day;
  readonly to: Day;
}

/** The marks of a timeline, in order from left to right. */
export interface EventPlacement {
  readonly placed: readonly PlacedEvent[];
  /** Empty where every event has a mark. */
  readonly crowds: readonly PlacedCrowd[];
  /** Levels in use a side. */
  readonly levels: Readonly<Record<Side, number>>;
}

/**
 * Marks for the events of `span` on a width of `widthPx`, none nearer than MARK_GAP to its neighbour on a
 * level, and crowds where that is too near for all. On any greater width they stand no nearer.
 */
export function placeEvents(
  events: readonly DatedEvent[],
  span: TimeSpan,
  widthPx: number,
): EventPlacement {
  const gap = (MARK_GAP / widthPx) * 100;
  const anchored = events
    .map((event) => anchor(event, span))
    .filter(({ percent }) => percent >= 0 && percent < 100)
    // On one spot the main event stands nearest to the axis.
    .sort((a, b) => a.percent - b.percent || a.event.importance - b.event.importance);
  const stacks = SIDES.map((side): [Side, Stack] => [
    side,
    stackMarks(
      anchored.filter(({ event }) => isSaid(event.kind) === (side === 'above')),
      gap,
    ),
  ]);
  const most = Math.max(
    ...stacks.flatMap(([, { crowds }]) => [...crowds.values()].map(({ length }) => length)),
  );
  const order = new Map(anchored.map((mark, index) => [mark.event, index]));
  return {
    placed: stacks
      .flatMap(([side, { marks }]) => marks.map(({ mark, level }) => ({ ...mark, side, level })))
      .sort((a, b) => (order.get(a.event) ?? 0) - (order.get(b.event) ?? 0)),
    crowds: stacks
      .flatMap(([side, { crowds }]) =>
        [...crowds].map(([stretch, marks]) => crowdOf(side, stretch, marks, gap, most)),
      )
      .sort((a, b) => a.percent - b.percent),
    levels: Object.fromEntries(stacks.map(([side, { levels }]) => [side, levels])) as Record<
      Side,
      number
    >,
  };
}

function crowdOf(
  side: Side,
  stretch: number,
  marks: readonly Anchored[],
  gap: number,
  most: number,
): PlacedCrowd {
  const days = marks.map(({ event }) => event.date.day).sort();
  const [from = WINDOW.first] = days;
  return {
    id: `${side}-${stretch}`,
    side,
    percent: (stretch + 0.25) * gap,
    width: gap / 2,
    count: marks.length,
    share: marks.length / most,
    from,
    to: days.at(-1) ?? from,
  };
}

function anchor(event: DatedEvent, span: TimeSpan): Anchored {
  const { day, precision } = event.date;
  const start = percentAt(span, day);
  if (precision === 'day') return { event, percent: start };
  const end = percentAt(span, dayAfter(day, precision === 'month' ? 1 : 12));
  return { event, percent: (start + end) / 2, reach: { start, end } };
}

/** The first of the month `months` later. */
function dayAfter(day: Day, months: number): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return dayAt(dayNumber(date.toISOString().slice(0, 10) as Day));
}
