import { dayNumber, type Day } from '../domain/day.ts';
import { isSaid } from '../domain/event.ts';
import type { CountryCode } from '../domain/position.ts';
import type { DatedEvent } from './placeEvents.ts';

/** An event whose countries are known, so that a denial can be told from one of another matter. */
export interface SaidEvent extends DatedEvent {
  readonly countries: readonly CountryCode[];
}

/** A claim or finding and the denial that answered it. */
export interface FacingPair<Event extends SaidEvent = SaidEvent> {
  readonly claim: Event;
  readonly denial: Event;
}

/** A denial later than this many days after a claim is taken for an answer to something else. */
const ANSWER_DAYS = 3;

/**
 * The claim of the day `on` and its denial: the denial follows within ANSWER_DAYS, concerns the same
 * country, and `on` lies between the two, both days included. The most important claim, if there are several.
 */
export function facingPair<Event extends SaidEvent>(
  events: readonly Event[],
  on: Day,
): FacingPair<Event> | undefined {
  const near = events.filter(
    ({ kind, date }) => isSaid(kind) && date.precision === 'day' && apart(date.day, on) <= ANSWER_DAYS,
  );
  const pairs = near
    .filter(({ kind, date }) => kind !== 'denial' && date.day <= on)
    .flatMap((claim) => {
      const denial = near.find((event) => event.kind === 'denial' && answers(event, claim));
      return denial && on <= denial.date.day ? [{ claim, denial }] : [];
    });
  return pairs.sort((a, b) => a.claim.importance - b.claim.importance)[0];
}

function answers(denial: SaidEvent, claim: SaidEvent): boolean {
  return (
    claim.date.day <= denial.date.day &&
    apart(claim.date.day, denial.date.day) <= ANSWER_DAYS &&
    denial.countries.some((code) => claim.countries.includes(code))
  );
}

function apart(a: Day, b: Day): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}
