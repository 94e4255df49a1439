import { closest, distance } from 'fastest-levenshtein';

/** "Did you mean “x”?" for the candidate nearest to `text`, or an empty text when none is near. */
export function didYouMean(text: string, candidates: Iterable<string>): string {
  const all = [...candidates];
  if (all.length === 0) return '';
  const best = closest(text, all);
  // Beyond half its length a word is another word, and the advice would mislead.
  return distance(text, best) <= Math.max(2, text.length / 2) ? `Did you mean “${best}”?` : '';
}
