// The facts as the tests read them: straight from the files, without the site's own code.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../src/desk/node.mjs';

interface WrittenEntry {
  readonly from: string | number;
  readonly stance: string;
}

interface WrittenGovernment {
  readonly code: string;
  readonly name: string;
  readonly history: readonly WrittenEntry[];
}

function files(pattern: string): readonly { readonly name: string; readonly value: unknown }[] {
  return globSync(pattern, { cwd: join(ROOT, 'content') }).map((path) => ({
    name: basename(path, '.yaml'),
    value: parse(readFileSync(join(ROOT, 'content', path), 'utf8')) as unknown,
  }));
}

/** Every coded government as its file says. */
export function writtenGovernments(): readonly WrittenGovernment[] {
  return files('positions/*.yaml').map(({ name, value }) => ({
    ...(value as Omit<WrittenGovernment, 'code'>),
    code: name,
  }));
}

/** Every event as its year's file lists it. */
export function writtenEvents(): readonly {
  readonly id: string;
  readonly date: string | number;
  readonly title: string;
}[] {
  return files('events/*.yaml').flatMap(({ value }) => value as ReturnType<typeof writtenEvents>);
}

/** The stance a file gives for a day: its last entry that begins on it or before. */
export function writtenStance({ history }: WrittenGovernment, day: string): string {
  const start = (from: string | number): string => `${from}-01-01`.slice(0, 10);
  return history.findLast(({ from }) => start(from) <= day)?.stance ?? '';
}
