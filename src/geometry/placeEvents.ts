import { isSaid, type EventKind, type Importance } from '../domain/event.ts';
import { dayAt, dayNumber, type Day, type KnownDate } from '../domain/day.ts';
import { MARK_GAP, MAX_LEVELS, type Side } from './timelineFrame.ts';
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

/** The marks of a timeline, in order from left to right. */
export interface EventPlacement {
  readonly placed: readonly PlacedEvent[];
  /** Levels in use a side. */
  readonly levels: Readonly<Record<Side, number>>;
  /** Events in the span that found no free place: the list alone shows them. */
  readonly crowdedOut: number;
}

interface Anchored {
  readonly event: DatedEvent;
  readonly percent: number;
  readonly reach?: { readonly start: number; readonly end: number };
}

/**
 * Marks for the events of `span` on a width of `widthPx`, none nearer than MARK_GAP to its neighbour on a
 * level. On any greater width they stand no nearer.
 */
export function placeEvents(
  events: readonly DatedEvent[],
  span: TimeSpan,
  widthPx: number,
): EventPlacement {
  const lastAt: Record<Side, number[]> = { above: [], below: [] };
  const gap = (MARK_GAP / widthPx) * 100;
  const placed: PlacedEvent[] = [];
  const anchored = events
    .map((event) => anchor(event, span))
    .filter(({ percent }) => percent >= 0 && percent < 100)
    // On one spot the main event stands nearest to the axis.
    .sort((a, b) => a.percent - b.percent || a.event.importance - b.event.importance);
  for (const mark of anchored) {
    const side = isSaid(mark.event.kind) ? 'above' : 'below';
    const levels = lastAt[side];
    const free = levels.findIndex((last) => mark.percent - last >= gap);
    const level = free < 0 ? levels.length : free;
    if (level >= MAX_LEVELS) continue;
    levels[level] = mark.percent;
    placed.push({ ...mark, side, level });
  }
  return {
    placed,
    levels: { above: lastAt.above.length, below: lastAt.below.length },
    crowdedOut: anchored.length - placed.length,
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
