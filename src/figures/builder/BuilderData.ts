import type { CountryCode } from '../../domain/position.ts';
import type { Embeddable } from '../../share/snippets/Embeddable.ts';
import type { StillCalendar } from '../stills/stillCalendar.ts';

/** What the builder's script must know of this build: JSON in the page. */
export interface BuilderData {
  /** Full address of the site as snippets name it, with its base path and a slash at the end. */
  readonly home: string;
  /** The site as this page finds it: its base path. */
  readonly here: string;
  readonly loader: Embeddable['loader'];
  /** The latest frozen edition; absent while there is none. */
  readonly edition?: string;
  readonly calendar: StillCalendar;
  /** Countries on Europe's plate. */
  readonly europe: readonly CountryCode[];
  /** Names of the governments that a chart can be about, by code, in order of name. */
  readonly names: Readonly<Record<CountryCode, string>>;
}
