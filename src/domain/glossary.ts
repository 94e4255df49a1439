import type { SourceId } from './source.ts';

/** Lower-case words joined by hyphens: `core-network`. */
export type TermId = string;

/** A term of the field in plain words. */
export interface Term {
  readonly id: TermId;
  /** As it stands in a sentence: "core network", "Entity List". */
  readonly term: string;
  /** Other names of the same thing, abbreviations among them. */
  readonly also: readonly string[];
  /** One or two neutral sentences. */
  readonly says: string;
  /** What the sentences rest on where they state a fact. */
  readonly sources: readonly SourceId[];
}
