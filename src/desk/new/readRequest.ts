import { didYouMean } from '../../dataset/nearest.ts';
import {
  NEW_KINDS,
  NEW_OPTIONS,
  usageOf,
  withArticle,
  type NewKind,
} from '../../words/newContent.ts';
import { Refusal } from './Refusal.ts';

/** What an editor asks for: `story "What Rome decided" --on 2019-03-26`. */
export interface Request {
  readonly kind: NewKind;
  readonly title: string;
  /** Values by the name of their option, without its hyphens. */
  readonly options: ReadonlyMap<string, string>;
}

function isKind(word: string): word is NewKind {
  return (NEW_KINDS as readonly string[]).includes(word);
}

/** Reads the command line. Throws Refusal for what cannot be understood or is lacking. */
export function readRequest(args: readonly string[]): Request {
  const [kind = '', title = '', ...rest] = args;
  if (!isKind(kind)) {
    const said = kind === '' ? 'what shall be new?' : `there is no new “${kind}”.`;
    throw new Refusal(
      [`${said} ${didYouMean(kind, NEW_KINDS)}`.trim(), ...NEW_KINDS.map(usageOf)].join('\n'),
    );
  }
  if (title.trim() === '' || title.startsWith('--')) {
    throw new Refusal(
      `${withArticle(kind)} needs its title in quotes, right after the kind.\n${usageOf(kind)}`,
    );
  }
  const options = readOptions(kind, rest);
  const lacking = Object.entries(NEW_OPTIONS[kind])
    .filter(([name, { isRequired }]) => isRequired && !options.has(name))
    .map(([name]) => `--${name}`);
  if (lacking.length > 0) {
    throw new Refusal(`the ${kind} lacks ${lacking.join(', ')}.\n${usageOf(kind)}`);
  }
  return { kind, title: title.trim(), options };
}

function readOptions(kind: NewKind, words: readonly string[]): ReadonlyMap<string, string> {
  const names = Object.keys(NEW_OPTIONS[kind]);
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [, name = '', joined] = /^--([^=]+)(?:=(.*))?$/s.exec(word) ?? [];
    if (name === '') {
      throw new Refusal(
        `“${word}” stands by itself. Put quotes around a title or a value of several words.`,
      );
    }
    if (!names.includes(name)) {
      throw new Refusal(
        `${withArticle(kind)} takes no --${name}. ${didYouMean(name, names)}\n${usageOf(kind)}`,
      );
    }
    const value = joined ?? words[(at += 1)];
    if (value === undefined || value.trim() === '' || value.startsWith('--')) {
      throw new Refusal(`--${name} has no value: ${NEW_OPTIONS[kind][name]?.says ?? ''}.`);
    }
    if (options.has(name)) throw new Refusal(`--${name} stands twice. Keep one of the two.`);
    options.set(name, value.trim());
  }
  return options;
}
