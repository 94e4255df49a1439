import { part } from '../map/dom.ts';
import { decodeMarks, encodeMarks } from './markText.ts';
import type { TimelineMark } from './TimelineMark.ts';

/** Events as an island is given them: the build draws its list from them, and the browser reads them there. */
export interface IslandEvents {
  /** What the list leaves unsaid, as encodeMarks has it. */
  readonly text: string;
  /** Folder of the permalinks. */
  readonly folder: string;
  /** At build alone: no function reaches the browser. */
  readonly marks: (() => readonly TimelineMark[]) | null;
}

/** Events, in the order of their list, as a property of an island; their permalinks stand in `folder`. */
export function islandEvents(marks: readonly TimelineMark[], folder: string): IslandEvents {
  return { text: encodeMarks(marks), folder, marks: () => marks };
}

/** The events of such a property, for the timeline of that id. Throws RangeError where its list has others. */
export function marksOf(
  { text, folder, marks }: IslandEvents,
  id: string,
): readonly TimelineMark[] {
  return marks?.() ?? decodeMarks(text, folder, part(document, `#${CSS.escape(id)}`));
}
