import type { KnownDate } from './day.ts';
import type { EventId } from './event.ts';
import type { CountryCode, DeclarationKind } from './position.ts';

/** A change of stance that has no event of the same day, and why. */
export interface ChangeException {
  readonly country: CountryCode;
  readonly from: KnownDate;
  /** The event of another day that explains the change. */
  readonly event?: EventId;
  readonly reason: string;
}

/** A policy or legal act on one coded country with which no position of that country begins. */
export interface EventException {
  readonly event: EventId;
  readonly reason: string;
}

/** A declaration without an event of its own. */
export interface DeclarationException {
  readonly country: CountryCode;
  readonly kind: DeclarationKind;
  readonly date: KnownDate;
  readonly reason: string;
}

/** Where map and timeline do not meet on the same day, each with a reason in a reader's words. */
export interface Exceptions {
  readonly changes: readonly ChangeException[];
  readonly events: readonly EventException[];
  readonly declarations: readonly DeclarationException[];
}
