import type { Dataset } from '../domain/dataset.ts';
import { claimEvents } from '../domain/dataset.ts';
import { dayNumber } from '../domain/day.ts';
import type { Evidence, TimelineEvent } from '../domain/event.ts';
import type { CountryCode } from '../domain/position.ts';
import { facingPairs } from '../geometry/facingPair.ts';

/** The denial that answered a claim within days, on the same country; the same rule as on the timeline. */
export function answerTo(dataset: Dataset, claim: TimelineEvent): TimelineEvent | undefined {
  return facingPairs(claimEvents(dataset)).find((pair) => pair.claim.id === claim.id)?.denial;
}

/** One entry of the ledger. */
export interface LedgerEntry {
  readonly event: TimelineEvent;
  /** The answer that faces it, with words of its own. */
  readonly answer?: TimelineEvent;
  /** The next said events on one of its countries. */
  readonly later: readonly TimelineEvent[];
}

/** Entries with one state of evidence, in order of date. */
export interface LedgerPart {
  readonly evidence: Evidence;
  readonly entries: readonly LedgerEntry[];
}

export interface Ledger {
  /** The claim that heads it, when there is one of the opening day. */
  readonly head?: LedgerEntry;
  readonly parts: readonly LedgerPart[];
  readonly count: number;
  readonly published: number;
}

/** The claim the site begins from: officials said that they held evidence. */
export const HEAD_CLAIM = 'obrien-says-huawei-has-back-doors';

const MOST_LATER = 3;

/** Withheld first: that is the question the site asks. */
const ORDER: readonly Evidence[] = ['withheld', 'none', 'described', 'contested', 'published'];

/** Said events after this one that name one of its countries, the next few. Huawei's home ties nothing. */
export function laterOnSameCountry(
  dataset: Dataset,
  event: TimelineEvent,
  tying: (code: CountryCode) => boolean,
): readonly TimelineEvent[] {
  const countries = event.countries.filter(tying);
  return claimEvents(dataset)
    .filter(
      (other) =>
        other.id !== event.id &&
        dayNumber(other.date.day) > dayNumber(event.date.day) &&
        other.countries.some((code) => countries.includes(code)),
    )
    .slice(0, MOST_LATER);
}

/** The ledger: every claim, denial and finding once, the claim `headId` first, the rest by evidence. */
export function ledgerOf(dataset: Dataset, headId: string): Ledger {
  const home = [...dataset.memberships.values()].find(({ isHome }) => isHome)?.code;
  const all = claimEvents(dataset).filter(({ claim }) => claim !== undefined);
  const answers = new Map(all.map((event) => [event.id, answerTo(dataset, event)]));
  const faced = new Set([...answers.values()].map((answer) => answer?.id));
  const entries = all
    .filter(({ id }) => !faced.has(id))
    .map((event): LedgerEntry => {
      const answer = answers.get(event.id);
      const later = laterOnSameCountry(dataset, event, (code) => code !== home).filter(
        ({ id }) => id !== answer?.id,
      );
      return { event, ...(answer && { answer }), later };
    });
  const head = entries.find(({ event }) => event.id === headId);
  const rest = entries.filter((entry) => entry !== head);
  return {
    ...(head && { head }),
    parts: ORDER.map((evidence) => ({
      evidence,
      entries: rest.filter(({ event }) => event.claim?.evidence === evidence),
    })).filter((part) => part.entries.length > 0),
    count: all.length,
    published: all.filter(({ claim }) => claim?.evidence === 'published').length,
  };
}
