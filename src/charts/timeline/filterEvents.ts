import type { EventKind, Importance } from '../../domain/event.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { TimelineEntry } from './TimelineMark.ts';

/** Which events a timeline shows; what is left out lets all through. */
export interface EventFilter {
  readonly country?: CountryCode | undefined;
  readonly kinds?: readonly EventKind[] | undefined;
  /** At most this detail: 1 keeps the main events, 3 all. */
  readonly importance?: Importance | undefined;
  /** Words that must all begin a word of the title, in any order. */
  readonly text?: string | undefined;
}

/** The events that pass, in their order. No kinds at all count as every kind. */
export function filterEvents(
  events: readonly TimelineEntry[],
  { country, kinds = [], importance = 3, text = '' }: EventFilter,
): readonly TimelineEntry[] {
  const wanted = wordsOf(text);
  return events.filter(
    (event) =>
      event.importance <= importance &&
      (country === undefined || event.countries.includes(country)) &&
      (kinds.length === 0 || kinds.includes(event.kind)) &&
      (wanted.length === 0 || hasWords(event.title, wanted)),
  );
}

function hasWords(title: string, wanted: readonly string[]): boolean {
  const words = wordsOf(title);
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
