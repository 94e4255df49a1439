import type { Dataset } from '../../domain/dataset.ts';
import type { ContentFiles } from '../parseContent.ts';
import type { Known } from './checkValue.ts';

/** The path of a story's picture; its name is the first group. */
export const PICTURE = /^content\/stories\/images\/([^/]+)$/;

/** What texts may name: the dataset's ids, and the pictures among `files`. */
export function knownOf(files: ContentFiles, dataset: Dataset): Known {
  return {
    dataset,
    events: new Map(dataset.events.map((event) => [event.id, event])),
    pictures: new Set([...files.keys()].flatMap((name) => PICTURE.exec(name)?.[1] ?? [])),
  };
}
