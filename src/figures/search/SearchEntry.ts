/** Kinds of things that can be found, in the order of the filter. */
export const SEARCH_KINDS = ['story', 'country', 'event', 'claim', 'source'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Something that can be found. Sent to the browser as JSON. */
export interface SearchEntry {
  readonly kind: SearchKind;
  /** Address on this site, with its base path. */
  readonly address: string;
  readonly title: string;
  /** Language of the title where it is not English, ISO 639-1. */
  readonly lang?: string;
  /** What it also goes by, or who takes part: "UK", "Huawei". */
  readonly names: readonly string[];
  /** All else that it says. */
  readonly text: string;
  /** What stands beside the title: "30 April 2019, claim". */
  readonly line: string;
  /** ISO text, to put the later first among equals; empty where there is none. */
  readonly day: string;
  /** 3 for what matters most, 1 for detail. */
  readonly weight: 1 | 2 | 3;
}

/** A term that is explained beside the results. */
export interface SearchTerm {
  readonly address: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly says: string;
}

/** What the search reads. */
export interface SearchIndex {
  readonly entries: readonly SearchEntry[];
  readonly terms: readonly SearchTerm[];
}

/** True when `text` names a kind. */
export function isSearchKind(text: string | null): text is SearchKind {
  return (SEARCH_KINDS as readonly (string | null)[]).includes(text);
}
