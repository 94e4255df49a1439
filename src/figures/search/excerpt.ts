import { wordsOf, type PlacedWord } from './foldText.ts';

/** A piece of text; marked where it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

const REACH = 150;
const BEFORE = 50;

function isWanted({ word }: PlacedWord, words: readonly string[]): boolean {
  return words.some((wanted) => word.startsWith(wanted));
}

/** `text` in pieces, the words that begin with one of `words` marked. */
export function markWords(text: string, words: readonly string[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const placed of wordsOf(text)) {
    if (!isWanted(placed, words)) continue;
    if (placed.from > at) pieces.push({ text: text.slice(at, placed.from), isMarked: false });
    pieces.push({ text: text.slice(placed.from, placed.to), isMarked: true });
    at = placed.to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}

/** The part of a text with most of `words` near each other, whole words, with dots where it was cut. */
export function excerptOf(text: string, words: readonly string[]): readonly Piece[] {
  if (text.length <= REACH + BEFORE) return markWords(text, words);
  const hits = wordsOf(text).filter((placed) => isWanted(placed, words));
  const near = (from: number): number =>
    new Set(
      hits
        .filter((hit) => hit.from >= from && hit.to <= from + REACH)
        .map(({ word }) => words.find((wanted) => word.startsWith(wanted))),
    ).size;
  const best = hits.reduce(
    (most, { from }) => (near(from) > near(most) ? from : most),
    hits[0]?.from ?? 0,
  );
  const begin = best <= BEFORE ? 0 : text.indexOf(' ', best - BEFORE) + 1;
  const limit = begin + REACH + BEFORE;
  const end = limit >= text.length ? text.length : text.lastIndexOf(' ', limit);
  const pieces = markWords(text.slice(begin, end), words);
  const dots = { text: '…', isMarked: false };
  return [...(begin > 0 ? [dots] : []), ...pieces, ...(end < text.length ? [dots] : [])];
}
