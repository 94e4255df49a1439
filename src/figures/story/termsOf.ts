import { parseMdx, textProp, walk } from '../../dataset/story/StoryNode.ts';
import { termOf, type Dataset } from '../../domain/dataset.ts';
import type { Term } from '../../domain/glossary.ts';

/** The terms that a story's text explains, each once, in the order of the text. */
export function termsOf(dataset: Dataset, body: string): readonly Term[] {
  const ids = [...walk(parseMdx(body))].flatMap((node) =>
    node.name === 'Term' ? (textProp(node, 'id') ?? []) : [],
  );
  return [...new Set(ids)].map((id) => termOf(dataset, id));
}
