import { parseKnownDate } from '../../domain/day.ts';
import type { EventKind, Importance } from '../../domain/event.ts';
import type { CountryCode } from '../../domain/position.ts';
import { dateLine } from '../../geometry/eventLabel.ts';
import type { SaidEvent } from '../../geometry/facingPair.ts';
import { timelineWords } from '../../words/timeline.ts';

/** What a timeline must be told of an event. */
export interface TimelineMark {
  readonly id: string;
  /** ISO text, no finer than known: `2020-02-11`, `2019-12`, `2009`. */
  readonly date: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly importance: Importance;
  /** The countries it concerns and those that acted. */
  readonly countries: readonly CountryCode[];
  /** Its permalink. */
  readonly href: string;
}

/** A TimelineMark whose date has been read. */
export interface TimelineEntry extends SaidEvent {
  readonly isoDate: string;
  readonly href: string;
}

/** The mark with its date read. Throws RangeError when that is no date. */
export function entryOf(mark: TimelineMark): TimelineEntry {
  const date = parseKnownDate(mark.date);
  if (!date) throw new RangeError(`event ${mark.id}: no date: ${mark.date}`);
  return { ...mark, date, isoDate: mark.date };
}

/** The accessible name of an event's mark. It begins as its label reads, so that one can say what one sees. */
export function nameOf(entry: TimelineEntry): string {
  return timelineWords.event(dateLine(entry), entry.title);
}
