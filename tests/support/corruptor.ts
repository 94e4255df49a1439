// Spoils fact files in one place, as text, and says by itself what a validator must answer. It knows the files as an
// editor does, by their look, and nothing of the code that reads them.

import { EVENTS, RECIPES, SOURCES, type CorruptionKind, type Pick } from './corruptionRecipes.ts';

export type Texts = ReadonlyMap<string, string>;

/** The spoiled files, and where the mistake stands. */
export interface Corruption {
  readonly texts: Texts;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The last name of the field's path, or undefined where the file's form is broken. */
  readonly field: string | undefined;
  /** What was done, for the message of a failing test. */
  readonly what: string;
}

/** A number generator of 32 bits, so that a seed gives the same mistakes everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Gives one entry the id of another that stands before it. */
function doubleId(texts: Texts, pick: Pick): Corruption {
  const isEvent = pick([true, false]);
  const form = isEvent ? /^- id: (\S+)$/ : /^([a-z0-9-]+):$/;
  const entries = [...texts].flatMap(([file, text]) =>
    (isEvent ? EVENTS : SOURCES).test(file)
      ? text.split('\n').flatMap((each, at) => {
          const id = form.exec(each)?.[1];
          return id === undefined ? [] : [{ file, at, id }];
        })
      : [],
  );
  const later = pick([...entries.keys()].slice(1));
  const { file, at, id: own } = entries[later] ?? { file: '', at: 0, id: '' };
  const { file: other, id } = entries[pick([...Array(later).keys()])] ?? { file: '', id: '' };
  const lines = (texts.get(file) ?? '').split('\n').with(at, isEvent ? `- id: ${id}` : `${id}:`);
  return {
    texts: new Map([...texts, [file, lines.join('\n')]]),
    file,
    line: at + 1,
    // A name that stands twice in one file breaks its form.
    field: isEvent ? 'id' : other === file ? undefined : id,
    what: `${own} → ${id}`,
  };
}

/** The files spoiled in one place in the way of `kind`. Throws RangeError where nothing can be. */
export function corrupt(texts: Texts, kind: CorruptionKind, random: () => number): Corruption {
  const pick: Pick = (values) => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new RangeError(`nothing to spoil: ${kind}`);
    return value;
  };
  if (kind === 'doubled id') return doubleId(texts, pick);
  const { fits, spoil } = RECIPES[kind];
  const places = [...texts].flatMap(([file, text]) => {
    const lines = text.split('\n');
    return [...lines.keys()].map((at) => ({ file, at, lines })).filter(fits);
  });
  const place = pick(places);
  const { lines, at, field, what } = spoil(place, pick);
  return {
    texts: new Map([...texts, [place.file, lines.join('\n')]]),
    file: place.file,
    line: at + 1,
    field,
    what,
  };
}
