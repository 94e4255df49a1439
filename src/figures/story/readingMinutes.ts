import { parseMdx, walk } from '../../dataset/story/StoryNode.ts';

const WORDS_A_MINUTE = 230;

/** Whole minutes that a story's words take to read, one at least. */
export function readingMinutes(body: string): number {
  const words = [...walk(parseMdx(body))]
    .filter(({ type }) => type === 'text')
    .flatMap(({ value }) => (value ?? '').split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)));
  return Math.max(1, Math.round(words.length / WORDS_A_MINUTE));
}
