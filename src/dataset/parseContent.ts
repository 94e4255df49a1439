import type { Dataset } from '../domain/dataset.ts';
import { compareKnownDates } from '../domain/day.ts';
import { checkFacts } from './checkFacts.ts';
import { unusedSources } from './checkSources.ts';
import { ContentError, type ContentProblem } from './ContentError.ts';
import { ContentReader } from './ContentReader.ts';
import type { Located } from './Located.ts';

/** Text of the fact files by path from the project's root, `content/…`. */
export type ContentFiles = ReadonlyMap<string, string>;

/** The facts, and what is worth a look though it is no mistake. */
export interface ReadContent {
  readonly dataset: Dataset;
  readonly warnings: readonly ContentProblem[];
}

/**
 * All facts, joined and checked. Throws ContentError naming every mistake, with file, line and remedy.
 */
export function parseContent(files: ContentFiles): Dataset {
  return readContent(files).dataset;
}

/** As parseContent, with the warnings. */
export function readContent(files: ContentFiles): ReadContent {
  const reader = new ContentReader();
  for (const [name, text] of files) reader.read(name, text);
  const { parts, corrections } = reader;
  const problems = [...reader.problems, ...checkFacts(parts)];
  const { cleanNetwork, exceptions } = parts;
  if (problems.length > 0 || !cleanNetwork || !exceptions) throw new ContentError(sorted(problems));
  const dataset: Dataset = {
    governments: byCode(parts.governments),
    blocs: byCode(parts.blocs),
    memberships: byCode(parts.memberships),
    events: parts.events
      .map(({ value }) => value)
      .sort((a, b) => compareKnownDates(a.date, b.date)),
    sources: new Map(parts.sources.map(({ value }) => [value.id, value])),
    cleanNetworkClaim: cleanNetwork.value,
    corrections,
    exceptions: exceptions.value,
    glossary: new Map(
      parts.terms
        .map(({ value }) => value)
        .sort((a, b) => a.term.localeCompare(b.term, 'en'))
        .map((term) => [term.id, term]),
    ),
  };
  return { dataset, warnings: unusedSources(parts) };
}

function byCode<Value extends { readonly code: string; readonly name: string }>(
  located: readonly Located<Value>[],
): ReadonlyMap<string, Value> {
  const values = located.map(({ value }) => value);
  values.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return new Map(values.map((value) => [value.code, value]));
}

function sorted(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
