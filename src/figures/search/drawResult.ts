import { searchWords as words } from '../../words/search.ts';
import { excerptOf, markWords, type Piece } from './excerpt.ts';
import type { SearchEntry, SearchTerm } from './SearchEntry.ts';

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}

/** Text nodes and marks: what was found is text, never markup. */
function marked(pieces: readonly Piece[]): readonly (Node | string)[] {
  return pieces.map(({ text, isMarked }) => (isMarked ? element('mark', text) : text));
}

/** One result as a list item, what was looked for marked. */
export function drawResult(entry: SearchEntry, asked: readonly string[]): HTMLElement {
  const link = element('a', ...marked(markWords(entry.title, asked)));
  link.href = entry.address;
  if (entry.lang !== undefined) link.lang = entry.lang;
  const kind = element('b', words.one(entry.kind));
  const line = element('p', kind, ` ${entry.line}`);
  line.className = 'line';
  const text = element('p', ...marked(excerptOf(entry.text, asked)));
  text.className = 'text';
  return element('li', element('h3', link), line, ...(entry.text === '' ? [] : [text]));
}

/** What a term of the glossary means, with the way to its entry. */
export function drawTerm({ address, term, says }: SearchTerm): readonly HTMLElement[] {
  const link = element('a', term);
  link.href = address;
  return [element('h3', words.term), element('p', element('dfn', link), `: ${says}`)];
}
