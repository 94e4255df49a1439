import type { Dataset } from '../../domain/dataset.ts';
import type { Day } from '../../domain/day.ts';
import type { SourceId } from '../../domain/source.ts';
import { notesOf, type NoteMark, type StoryNote } from './notes.ts';

/** What the components of a story must know of it. */
export interface Story {
  /** Path of the file, for whoever must mend it. */
  readonly file: string;
  /** The date its countries are shown on. */
  readonly on: Day;
  /** Level of its sections: 2 on its own page, 3 where it stands under another title. */
  readonly headingLevel: 2 | 3;
  readonly notes: ReadonlyMap<SourceId, StoryNote>;
}

interface Telling extends Story {
  /** Marks already set, by source. */
  readonly set: Map<SourceId, number>;
}

// Each page has locals of its own, so pages drawn side by side do not meet here.
const tellings = new WeakMap<object, Telling>();

/** Begins the one story of a page. Throws RangeError for an id that the dataset does not hold. */
export function beginStory(
  locals: object,
  dataset: Dataset,
  { body, ...story }: Omit<Story, 'notes'> & { readonly body: string },
): Story {
  const telling = { ...story, notes: notesOf(dataset, body), set: new Map<SourceId, number>() };
  tellings.set(locals, telling);
  return telling;
}

function tellingOf(locals: object): Telling {
  const telling = tellings.get(locals);
  if (!telling) throw new RangeError('a story’s component stands outside a story');
  return telling;
}

/** The story that is being told on the page. Throws RangeError where there is none. */
export function storyOf(locals: object): Story {
  return tellingOf(locals);
}

/** The next mark of a source: its number, and the id that the note leads back to. */
export function markOf(locals: object, id: SourceId): NoteMark & Pick<StoryNote, 'number'> {
  const { notes, set, file } = tellingOf(locals);
  const note = notes.get(id);
  const index = set.get(id) ?? 0;
  const mark = note?.marks[index];
  if (!note || mark === undefined) throw new RangeError(`${file}: no note for the source “${id}”`);
  set.set(id, index + 1);
  return { ...mark, number: note.number };
}

/** `value` from a look-up that throws, with the story's file before what it says. */
export function inStory<Value>(locals: object, look: () => Value): Value {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(`${storyOf(locals).file}: ${error.message}`, { cause: error });
  }
}
