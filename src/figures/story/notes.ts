import { parseMdx, textProp, walk, type StoryNode } from '../../dataset/story/StoryNode.ts';
import { eventOf, sourceOf, type Dataset } from '../../domain/dataset.ts';
import type { Source, SourceId } from '../../domain/source.ts';
import { claimSources } from './claimSides.ts';

/** A source in a story's list, with the places of the text that point to it. */
export interface StoryNote {
  /** From 1, in the order of first mention. */
  readonly number: number;
  readonly source: Source;
  /** Ids of the marks in the text, in its order. */
  readonly marks: readonly string[];
}

/** The sources that a part of a story's text points to. */
function citedBy(dataset: Dataset, node: StoryNode): readonly SourceId[] {
  const id = textProp(node, node.name === 'Quote' ? 'source' : 'id');
  if (id === undefined) return [];
  if (node.name === 'Cite' || node.name === 'Quote') return [id];
  return node.name === 'Claim' ? claimSources(dataset, eventOf(dataset, id)) : [];
}

/** The notes of a story from its text, so that numbers do not depend on what is drawn first. */
export function notesOf(dataset: Dataset, body: string): ReadonlyMap<SourceId, StoryNote> {
  const marks = new Map<SourceId, string[]>();
  for (const node of walk(parseMdx(body))) {
    for (const id of citedBy(dataset, node)) {
      const list = marks.get(id) ?? [];
      marks.set(id, list);
      const number = [...marks.keys()].indexOf(id) + 1;
      list.push(list.length === 0 ? `cite-${number}` : `cite-${number}-${list.length + 1}`);
    }
  }
  return new Map(
    [...marks].map(([id, list], index) => [
      id,
      { number: index + 1, source: sourceOf(dataset, id), marks: list },
    ]),
  );
}
