// The ways in which the corruptor spoils a line: by the look of the files, like it.

/** Kinds of mistakes an editor makes. */
export const CORRUPTIONS = [
  'unknown enum',
  'dangling id',
  'doubled id',
  'swapped dates',
  '30 February',
  'missing source',
  'unknown key',
  'wrong type',
  'plain http',
  'empty text',
  'overlap',
  'outside the window',
] as const;
export type CorruptionKind = (typeof CORRUPTIONS)[number];

/** A line of a file, by its number from 0. */
interface Place {
  readonly file: string;
  readonly at: number;
  readonly lines: readonly string[];
}

/** New lines of a file, the line of the mistake from 0, and its field. */
interface Spoiled {
  readonly lines: readonly string[];
  readonly at: number;
  readonly field: string | undefined;
  readonly what: string;
}

/** Chooses one of several. */
export type Pick = <Value>(values: readonly Value[]) => Value;
type Spoil = (place: Place, pick: Pick) => Spoiled;

const POSITIONS = /^content\/positions\//;
const GLOSSARY = /^content\/glossary\.yaml$/;
/** Files of events. */
export const EVENTS = /^content\/events\//;
/** Files of sources. */
export const SOURCES = /^content\/sources\//;
const TEXT_FIELDS =
  /^\s+(?:- )?(scope|summary|title|publisher|says|by|disputedBy|caveat|text|reason): \S/;

function keyOf(line: string): string {
  return /^\s*(?:- )?([A-Za-z]+):/.exec(line)?.[1] ?? '';
}

function indentOf(line: string): number {
  return /^[ -]*/.exec(line)?.[0].length ?? 0;
}

/** Number of lines that the value begun on line `at` takes. */
function heightOf(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && /^\s+\S/.test(lines[end] ?? '') && deeper(lines[end] ?? '', indent))
    end += 1;
  return end - at;
}

function deeper(line: string, indent: number): boolean {
  return (/^ */.exec(line)?.[0].length ?? 0) > indent;
}

/** The lines with the value of the key on line `at` replaced, its further lines gone. */
function withValue({ lines, at }: Place, value: string): readonly string[] {
  const head = /^(\s*(?:- )?[A-Za-z]+:)/.exec(lines[at] ?? '')?.[1] ?? '';
  return lines.toSpliced(at, heightOf(lines, at), `${head} ${value}`);
}

function replaced(place: Place, value: string): Spoiled {
  const { lines, at } = place;
  const what = `${lines[at]?.trim() ?? ''} → ${value}`;
  return { lines: withValue(place, value), at, field: keyOf(lines[at] ?? ''), what };
}

/** Line of the entry before that begins with the same key at the same depth, in the same list. */
function earlierEntry({ lines, at }: Place): number | undefined {
  const start = /^\s*- \w+:/.exec(lines[at] ?? '')?.[0];
  if (start === undefined) return undefined;
  for (let line = at - 1; line >= 0; line -= 1) {
    const text = lines[line] ?? '';
    if (text.startsWith(start)) return line;
    if (indentOf(text) < indentOf(start)) return undefined;
  }
  return undefined;
}

/** Line on which the thing begins that the key on line `at` belongs to. */
function beginningOf({ lines, at }: Place): number {
  const indent = indentOf(lines[at] ?? '');
  for (let line = at; line >= 0; line -= 1) {
    const text = lines[line] ?? '';
    if (/^\s*- /.test(text) && indentOf(text) === indent) return line;
    if (text.trim() !== '' && indentOf(text) < indent) return line;
  }
  return 0;
}

interface Recipe {
  /** Where this mistake can be made. */
  readonly fits: (place: Place) => boolean;
  readonly spoil: Spoil;
}

const line = ({ lines, at }: Place): string => lines[at] ?? '';

/** The items of a list of ids in one line, `[a, b]`, or one of several lines. */
const ID_LIST = /^\s+(?:sources|codingSources|countries): \[[^\]]+\]$/;

/** Where each mistake can be made, how, and where it then stands. */
export const RECIPES: Readonly<Record<Exclude<CorruptionKind, 'doubled id'>, Recipe>> = {
  'unknown enum': {
    fits: (place) => /^\s+(?:- )?(stance|basis|confidence|kind|evidence): [a-z]/.test(line(place)),
    spoil: (place, pick) => replaced(place, pick(['perhaps', 'bannned', 'High', 'unknown'])),
  },
  'dangling id': {
    fits: (place) => ID_LIST.test(line(place)),
    spoil: (place, pick) => {
      const { lines, at } = place;
      const items = /\[(.+)\]/.exec(line(place))?.[1]?.split(', ') ?? [];
      const index = pick([...items.keys()]);
      const stranger = keyOf(line(place)) === 'countries' ? 'ZZZ' : `${items[index] ?? ''}-b`;
      const text = line(place).replace(/\[.+\]/, `[${items.with(index, stranger).join(', ')}]`);
      return {
        lines: lines.with(at, text),
        at,
        field: `${keyOf(line(place))}[${index}]`,
        what: stranger,
      };
    },
  },
  'swapped dates': {
    fits: (place) =>
      /^ {4}until: /.test(line(place)) ||
      (POSITIONS.test(place.file) &&
        /^ {2}- from: /.test(line(place)) &&
        earlierEntry(place) !== undefined),
    spoil: (place) => {
      const { lines, at } = place;
      const other =
        earlierEntry(place) ??
        lines.findLastIndex((text, index) => index < at && /^ {4}since: /.test(text));
      const valueOf = (index: number): string => lines[index]?.replace(/^.*?: /, '') ?? '';
      const swapped = lines
        .with(other, (lines[other] ?? '').replace(/: .*/, `: ${valueOf(at)}`))
        .with(at, line(place).replace(/: .*/, `: ${valueOf(other)}`));
      return {
        lines: swapped,
        at,
        field: keyOf(line(place)),
        what: `${valueOf(other)} ↔ ${valueOf(at)}`,
      };
    },
  },
  '30 February': {
    fits: (place) => /^\s+(?:- )?(from|date|since|until|stayedUntil): /.test(line(place)),
    spoil: (place, pick) => replaced(place, pick(['2020-02-30', '2019-02-30', "'2016-02-30'"])),
  },
  'missing source': {
    // A term needs none while it states no fact.
    fits: (place) => !GLOSSARY.test(place.file) && /^\s+sources:/.test(line(place)),
    spoil: (place, pick) => {
      if (pick([true, false])) return replaced(place, '[]');
      const { lines, at } = place;
      const begin = beginningOf(place);
      const isAlone = begin === at - 1 && !/^\s*- /.test(lines[begin] ?? '');
      const rest = lines.toSpliced(at, heightOf(lines, at));
      // A thing that held nothing but its sources is left without a value.
      return {
        lines: rest,
        at: begin,
        field: isAlone ? undefined : 'sources',
        what: 'sources taken away',
      };
    },
  },
  'unknown key': {
    fits: ({ lines, at }) =>
      /^\s+(?:- )?[A-Za-z]+: \S/.test(lines[at] ?? '') && heightOf(lines, at) === 1,
    spoil: (place, pick) => {
      const key = pick(['remark', 'sorces', 'Stance', 'note']);
      const text = `${' '.repeat(indentOf(line(place)))}${key}: something`;
      return {
        lines: place.lines.toSpliced(place.at + 1, 0, text),
        at: place.at + 1,
        field: key,
        what: key,
      };
    },
  },
  'wrong type': {
    fits: (place) =>
      TEXT_FIELDS.test(line(place)) || /^\s+(sources|importance|url|lang): ?\S?/.test(line(place)),
    spoil: (place, pick) => {
      const key = keyOf(line(place));
      if (key === 'sources') return replaced(place, pick(['one-source-2020', 'true', '{a: b}']));
      if (key === 'importance') return replaced(place, pick(['high', "'1'", '[1]']));
      return replaced(place, pick(['42', 'true', '[a, b]', '{a: b}']));
    },
  },
  'plain http': {
    fits: (place) => SOURCES.test(place.file) && /^ {2}url: https:/.test(line(place)),
    spoil: (place) => replaced(place, line(place).replace(/^ {2}url: https:/, 'http:')),
  },
  'empty text': {
    fits: (place) => TEXT_FIELDS.test(line(place)),
    spoil: (place, pick) => replaced(place, pick(["''", '""', "'  '"])),
  },
  overlap: {
    fits: (place) =>
      POSITIONS.test(place.file) &&
      /^ {2}- from: /.test(line(place)) &&
      earlierEntry(place) !== undefined,
    spoil: (place) =>
      replaced(place, (place.lines[earlierEntry(place) ?? 0] ?? '').replace(/^.*?: /, '')),
  },
  'outside the window': {
    fits: (place) =>
      (POSITIONS.test(place.file) && /^ {2}- from: /.test(line(place))) ||
      (EVENTS.test(place.file) && /^ {2}date: /.test(line(place))) ||
      (POSITIONS.test(place.file) && /^ {4}date: /.test(line(place))),
    spoil: (place, pick) =>
      replaced(place, pick(['2008-12-31', '2021-01-01', "'2022'", '1999-05', '2021-03-04'])),
  },
};
