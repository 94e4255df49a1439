import type { SourceId } from '../../domain/source.ts';
import type { ContentFiles } from '../parseContent.ts';
import { StoryFile } from './StoryFile.ts';
import { textProp, walk } from './StoryNode.ts';

/** The sources that the texts among `files` point to by themselves; what cannot be parsed points to none. */
export function citedIn(files: ContentFiles): ReadonlySet<SourceId> {
  const stories = [...files].filter(([name]) => name.endsWith('.mdx'));
  const nodes = stories.flatMap(([name, text]) => {
    const { tree } = new StoryFile(name, text);
    return tree ? [...walk(tree)] : [];
  });
  return new Set(
    nodes.flatMap((node) => {
      if (node.name === 'Cite') return textProp(node, 'id') ?? [];
      return node.name === 'Quote' ? (textProp(node, 'source') ?? []) : [];
    }),
  );
}
