import type { CardSource } from '../map/CountryDetails.ts';

/** What an event's card shows beyond its mark: fetched on first opening, in words ready to set. */
export interface EventDetails {
  readonly summary: string;
  readonly claim?: ClaimDetails;
  /** Absent where the event is well documented. */
  readonly certainty?: string;
  readonly caveat?: string;
  readonly sources: readonly CardSource[];
}

/** What was alleged or found, with the state of its evidence in words. */
export interface ClaimDetails {
  readonly says: string;
  readonly by: string;
  readonly disputedBy: string;
  readonly evidence: string;
}

/** Fetches the details of one event; rejects where the frame refuses or the network fails. */
export type LoadEventDetails = (id: string) => Promise<EventDetails>;
