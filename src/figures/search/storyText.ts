import { parseMdx, walk } from '../../dataset/story/StoryNode.ts';

/** The words of a story's text, without tags and figures, on one line. */
export function storyText(body: string): string {
  return [...walk(parseMdx(body))]
    .flatMap(({ type, value }) => {
      if (type === 'text') return value ?? '';
      // Blocks end a word; tags inside a sentence do not.
      return type === 'paragraph' || type === 'heading' ? ' ' : '';
    })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
