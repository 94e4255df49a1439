import { wordsOf } from './foldText.ts';
import type { SearchEntry, SearchIndex, SearchKind, SearchTerm } from './SearchEntry.ts';

/** What a word is worth by where it stands; a beginning of a word counts for half. */
const WORTH = { title: 12, names: 6, text: 2 } as const;
/** For the words of a query side by side, on top. */
const PHRASE = { title: 6, names: 4, text: 4 } as const;
/**
 * For what stands behind a match by kind, added once: a government or a story that speaks of it comes before a
 * press report that has it in its headline. Sources are many, and cited from all the others.
 */
const STANDING: Readonly<Record<SearchKind, number>> = {
  story: 4,
  country: 6,
  event: 3,
  claim: 1,
  source: 0,
};
/** A source’s headline is another’s words: it weighs as much as a name. */
const SOURCE_TITLE = WORTH.names / WORTH.title;

type Field = keyof typeof WORTH;
const FIELDS: readonly Field[] = ['title', 'names', 'text'];

/** An entry whose fields stand as folded words, with a space around each. */
export interface ReadyEntry extends Readonly<Record<Field, string>> {
  readonly entry: SearchEntry;
}

export interface FoundEntry {
  readonly entry: SearchEntry;
  readonly score: number;
}

function spaced(text: string): string {
  return ` ${wordsOf(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

/** Folds every entry once, so that each query is a look for pieces of text. */
export function readyEntries({ entries }: SearchIndex): readonly ReadyEntry[] {
  return entries.map((entry) => ({
    entry,
    title: spaced(entry.title),
    names: spaced(entry.names.join(' · ')),
    text: spaced(entry.text),
  }));
}

/** The words of a query, folded, each once. */
export function queryWords(query: string): readonly string[] {
  return [...new Set(wordsOf(query).map(({ word }) => word))];
}

/** What `word` is worth in an entry: where it stands best. Nothing when it begins no word of it. */
function worthOf(ready: ReadyEntry, word: string): number {
  return FIELDS.reduce((best, field) => {
    if (!ready[field].includes(` ${word}`)) return best;
    const share = field === 'title' && ready.entry.kind === 'source' ? SOURCE_TITLE : 1;
    const worth = WORTH[field] * share;
    return Math.max(best, ready[field].includes(` ${word} `) ? worth : worth / 2);
  }, 0);
}

function scoreOf(ready: ReadyEntry, words: readonly string[]): number {
  const worths = words.map((word) => worthOf(ready, word));
  if (worths.includes(0)) return 0;
  const phrase = ` ${words.join(' ')}`;
  const bonus =
    words.length < 2
      ? 0
      : FIELDS.reduce((best, field) => {
          const share = field === 'title' && ready.entry.kind === 'source' ? SOURCE_TITLE : 1;
          return ready[field].includes(phrase) ? Math.max(best, PHRASE[field] * share) : best;
        }, 0);
  // A whole title or name asked for: "Italy", "UK".
  const isNamed =
    ready.title === `${phrase} ` || ready.entry.names.some((name) => spaced(name) === `${phrase} `);
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / words.length;
  return mean + bonus + (isNamed ? WORTH.title / 2 : 0) + STANDING[ready.entry.kind];
}

/**
 * The entries in which every word of `query` begins a word, best first; equals in order of weight, then the
 * later first. Empty for a query without words.
 */
export function rankEntries(ready: readonly ReadyEntry[], query: string): readonly FoundEntry[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  return ready
    .map((each) => ({ entry: each.entry, score: scoreOf(each, words) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.entry.weight - a.entry.weight ||
        (a.entry.day < b.entry.day ? 1 : a.entry.day > b.entry.day ? -1 : 0),
    );
}

/** The term that a query names, whole or by another of its names; else undefined. */
export function termNamed({ terms }: SearchIndex, query: string): SearchTerm | undefined {
  const wanted = spaced(query);
  return terms.find(({ term, also }) => [term, ...also].some((name) => spaced(name) === wanted));
}
