import { parseMdx, textProp, type StoryNode } from '../../dataset/story/StoryNode.ts';
import { eventOf, sourceOf, type Dataset } from '../../domain/dataset.ts';
import type { Source, SourceId } from '../../domain/source.ts';
import { claimSides } from './claimSides.ts';

/** A place of the text that points to a source. */
export interface NoteMark {
  /** The element's id, to which the list leads back. */
  readonly id: string;
  /** True right after another mark: the two need room to be touched apart. */
  readonly followsMark: boolean;
}

/** A source in a story's list, with the places of the text that point to it. */
export interface StoryNote {
  /** From 1, in the order of first mention. */
  readonly number: number;
  readonly source: Source;
  /** In the order of the text. */
  readonly marks: readonly NoteMark[];
}

interface Citation {
  readonly source: SourceId;
  readonly followsMark: boolean;
}

/** The sources that one part of a story's text points to. */
function citedBy(dataset: Dataset, node: StoryNode, followsMark: boolean): readonly Citation[] {
  const id = textProp(node, node.name === 'Quote' ? 'source' : 'id');
  if (id === undefined) return [];
  if (node.name === 'Cite' || node.name === 'Quote') return [{ source: id, followsMark }];
  if (node.name !== 'Claim') return [];
  return claimSides(dataset, eventOf(dataset, id)).flatMap(({ sources }) =>
    sources.map((source, index) => ({ source, followsMark: index > 0 })),
  );
}

/** All that a text points to, in its order. */
function citations(dataset: Dataset, node: StoryNode): readonly Citation[] {
  const children = node.children ?? [];
  return children.flatMap((child, index) => {
    const followsMark = child.name === 'Cite' && children[index - 1]?.name === 'Cite';
    return [...citedBy(dataset, child, followsMark), ...citations(dataset, child)];
  });
}

/** The notes of a story from its text, so that numbers do not depend on what is drawn first. */
export function notesOf(dataset: Dataset, body: string): ReadonlyMap<SourceId, StoryNote> {
  const marks = new Map<SourceId, NoteMark[]>();
  for (const { source, followsMark } of citations(dataset, parseMdx(body))) {
    const list = marks.get(source) ?? [];
    marks.set(source, list);
    const number = [...marks.keys()].indexOf(source) + 1;
    const id = list.length === 0 ? `cite-${number}` : `cite-${number}-${list.length + 1}`;
    list.push({ id, followsMark });
  }
  return new Map(
    [...marks].map(([id, list], index) => [
      id,
      { number: index + 1, source: sourceOf(dataset, id), marks: list },
    ]),
  );
}
