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
 * Every claim or finding that was answered, with its answer: the first denial within ANSWER_DAYS that concerns
 * the same country. `events` are in order of time.
 */
export function facingPairs<Event extends SaidEvent>(
  events: readonly Event[],
): readonly FacingPair<Event>[] {
  const said = events.filter(({ kind, date }) => isSaid(kind) && date.precision === 'day');
  const denials = said.filter(({ kind }) => kind === 'denial');
  // Both run forward in time: no denial before the first that may answer one claim answers a later one.
  let first = 0;
  return said
    .filter(({ kind }) => kind !== 'denial')
    .flatMap((claim) => {
      while ((denials[first]?.date.day ?? claim.date.day) < claim.date.day) first += 1;
      const last = dayNumber(claim.date.day) + ANSWER_DAYS;
      for (let next = first; next < denials.length; next += 1) {
        const denial = denials[next];
        if (!denial || dayNumber(denial.date.day) > last) return [];
        if (concernsSame(denial, claim)) return [{ claim, denial }];
      }
      return [];
    });
}

/** The pair of the day `on`, which lies between claim and denial, both included; of the most important claim. */
export function facingPairOn<Pair extends FacingPair>(
  pairs: readonly Pair[],
  on: Day,
): Pair | undefined {
  return pairs
    .filter(({ claim, denial }) => claim.date.day <= on && on <= denial.date.day)
    .sort((a, b) => a.claim.importance - b.claim.importance)[0];
}

function concernsSame(denial: SaidEvent, claim: SaidEvent): boolean {
  return denial.countries.some((code) => claim.countries.includes(code));
}
