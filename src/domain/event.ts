import type { KnownDate } from './day.ts';
import type { Confidence, CountryCode } from './position.ts';
import type { SourceId } from './source.ts';

export const EVENT_KINDS = [
  'claim',
  'denial',
  'finding',
  'policy',
  'legal',
  'diplomacy',
  'commercial',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Kinds that are said; the others are done. On every timeline the said stand above the axis. */
const SAID: readonly EventKind[] = ['claim', 'denial', 'finding'];

/** 1 stands on any timeline, 2 on a full one, 3 is detail. */
export const IMPORTANCES = [1, 2, 3] as const;
export type Importance = (typeof IMPORTANCES)[number];

export const EVIDENCES = ['published', 'described', 'withheld', 'none', 'contested'] as const;
export type Evidence = (typeof EVIDENCES)[number];

/** What was alleged or found, by whom, who disputes it, and what of the evidence was shown. */
export interface Claim {
  readonly says: string;
  readonly by: string;
  readonly disputedBy: string;
  readonly evidence: Evidence;
}

export type EventId = string;

export interface TimelineEvent {
  readonly id: EventId;
  readonly date: KnownDate;
  readonly title: string;
  readonly summary: string;
  readonly kind: EventKind;
  /** Country codes, `EUU`, or one of the actors named in ACTOR_NAMES. */
  readonly actors: readonly string[];
  /** The countries it concerns. */
  readonly countries: readonly CountryCode[];
  readonly importance: Importance;
  /** Present on the few that the home page names as turning points: an editor's choice. */
  readonly isTurningPoint?: true;
  readonly claim?: Claim;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly caveat?: string;
}

/** Actors that are no government. */
export const ACTOR_NAMES = {
  huawei: 'Huawei',
  zte: 'ZTE',
  operators: 'Network operators',
} as const;

const KIND_LABELS: Readonly<Record<EventKind, string>> = {
  claim: 'claim',
  denial: 'denial',
  finding: 'finding',
  policy: 'policy',
  legal: 'law and courts',
  diplomacy: 'diplomacy',
  commercial: 'business',
};

/** The kind in words, for a legend or a line above a title. */
export function kindLabel(kind: EventKind): string {
  return KIND_LABELS[kind];
}

/** True for what was said (claims, denials, findings), false for what was done. */
export function isSaid(kind: EventKind): boolean {
  return SAID.includes(kind);
}

/** Kinds that can tell of a state's own move: what a company did or denied moves no stance. */
export function isOfState(kind: EventKind): boolean {
  return kind !== 'commercial' && kind !== 'denial';
}

/** True when `text` names an event kind. */
export function isEventKind(text: string): text is EventKind {
  return (EVENT_KINDS as readonly string[]).includes(text);
}
