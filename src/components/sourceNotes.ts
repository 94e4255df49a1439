import { sourceOf, type Dataset } from '../domain/dataset.ts';
import type { Source, SourceId } from '../domain/source.ts';

/** A place of a page that rests on sources. */
export interface CitingPlace {
  /** The element's id, to which a source leads back. */
  readonly anchor: string;
  /** The place in a reader's words: "28 Jan 2020". */
  readonly label: string;
  readonly sources: readonly SourceId[];
}

/** A source with its number on the page and the places that cite it. */
export interface NumberedSource {
  readonly number: number;
  readonly source: Source;
  readonly places: readonly CitingPlace[];
}

/** The sources of a page, numbered in the order in which they are first cited. */
export interface SourceNotes {
  readonly sources: readonly NumberedSource[];
  /** Numbers of these sources, ascending. Throws RangeError for one that no place cites. */
  readonly numbersOf: (ids: readonly SourceId[]) => readonly number[];
}

/** Numbers the sources of a page's places, given in the order in which they stand there. */
export function numberSources(dataset: Dataset, places: readonly CitingPlace[]): SourceNotes {
  const ids = [...new Set(places.flatMap(({ sources }) => sources))];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  return {
    sources: ids.map((id, index) => ({
      number: index + 1,
      source: sourceOf(dataset, id),
      places: places.filter(({ sources }) => sources.includes(id)),
    })),
    numbersOf: (wanted) =>
      wanted
        .map((id) => {
          const number = numbers.get(id);
          if (number === undefined) throw new RangeError(`no place of the page cites ${id}`);
          return number;
        })
        .sort((a, b) => a - b),
  };
}
