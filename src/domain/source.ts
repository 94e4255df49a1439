import { formatDateShort, type KnownDate } from './day.ts';

/** Lower-case words joined by hyphens, ending in the date: `wsj-2020-02-11`. */
export type SourceId = string;

/** What stands behind a source: an act or its author, a report of it, or a study. */
export const SOURCE_KINDS = ['primary', 'reporting', 'analysis'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: SourceId;
  readonly title: string;
  /** True when `title` is our own description and not the source's headline; it is then shown unquoted. */
  readonly isDescribed: boolean;
  readonly publisher: string;
  /** As near as it is known; sources may be later than WINDOW. */
  readonly date: KnownDate;
  /** Absent for what stands at no public address. */
  readonly url?: string;
  readonly kind: SourceKind;
  /** Language of the text, ISO 639-1. */
  readonly lang: string;
  /** False when the text itself was not available to us and the fact rests on accounts of it. */
  readonly isRead: boolean;
  /** True when the address holds a copy on another site than the publisher's. */
  readonly isCopy: boolean;
  /** Why an address is plain http, where it is. */
  readonly insecure?: string;
  readonly caveat?: string;
}

/** One line of text: publisher, title in quotation marks unless it is our description, date. */
export function citeSource({ publisher, title, isDescribed, date }: Source): string {
  const name = isDescribed ? title : `“${title}”`;
  return `${publisher}, ${name}, ${formatDateShort(date)}`;
}
