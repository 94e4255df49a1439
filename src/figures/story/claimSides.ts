import type { Dataset } from '../../domain/dataset.ts';
import { formatDateShort } from '../../domain/day.ts';
import type { Claim, Evidence, TimelineEvent } from '../../domain/event.ts';
import type { SourceId } from '../../domain/source.ts';
import { answerTo } from '../claimPairs.ts';
import { storyWords } from '../../words/story.ts';

/** One side of a claim: who said what when, and what was shown for it. */
export interface ClaimSide {
  /** "US officials said, 11 Feb 2020". */
  readonly by: string;
  readonly says: string;
  readonly evidence?: Evidence;
  /** The event behind it, when there is one of its own. */
  readonly event?: TimelineEvent;
  readonly sources: readonly SourceId[];
}

/** More numerals than this at one sentence hide it; the event's page has all sources. */
const MOST_SOURCES = 2;

function sideOf(event: TimelineEvent, claim: Claim): ClaimSide {
  return {
    by: storyWords.said(claim.by, formatDateShort(event.date)),
    says: claim.says,
    evidence: claim.evidence,
    event,
    sources: event.sources.slice(0, MOST_SOURCES),
  };
}

/** A claim and, at equal size, who disputes it. Throws RangeError for an event without a claim. */
export function claimSides(
  dataset: Dataset,
  event: TimelineEvent,
): readonly [claim: ClaimSide, answer: ClaimSide] {
  if (!event.claim) throw new RangeError(`the event ${event.id} carries no claim`);
  const denial = answerTo(dataset, event);
  const answer =
    denial?.claim === undefined
      ? { by: storyWords.disputedBy, says: event.claim.disputedBy, sources: [] }
      : sideOf(denial, denial.claim);
  return [sideOf(event, event.claim), answer];
}
