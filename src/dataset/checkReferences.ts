import { ACTOR_NAMES } from '../domain/event.ts';
import type { SourceId } from '../domain/source.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';
import { didYouMean } from './nearest.ts';
import type { FieldPath } from './YamlFile.ts';

/** Every id named somewhere has a record, and no id has two. */
export function checkReferences(parts: ContentParts): readonly ContentProblem[] {
  return [
    ...doubledIds(parts),
    ...danglingSources(parts),
    ...danglingCountries(parts),
    ...missingFiles(parts),
  ];
}

function doubledIds({ events, sources }: ContentParts): readonly ContentProblem[] {
  const doubled = (located: readonly Located<{ readonly id: string }>[], field: FieldPath) => {
    const first = new Map<string, Located<{ readonly id: string }>>();
    return located.flatMap((entry) => {
      const { id } = entry.value;
      const earlier = first.get(id);
      if (!earlier) {
        first.set(id, entry);
        return [];
      }
      return [
        entry.file.problem(
          [...entry.path, ...field],
          `the id “${id}” stands in ${earlier.file.name} too.`,
          'Rename one of the two, or remove it.',
        ),
      ];
    });
  };
  return [...doubled(events, ['id']), ...doubled(sources, [])];
}

/** Each list of source ids with the place it stands at. */
function sourceLists(parts: ContentParts): readonly Located<readonly SourceId[]>[] {
  const lists: Located<readonly SourceId[]>[] = [];
  const add = (
    { file, path }: Located<unknown>,
    field: FieldPath,
    value: readonly SourceId[],
  ): void => {
    lists.push({ file, path: [...path, ...field], value });
  };
  for (const entry of [...parts.governments, ...parts.blocs]) {
    const { history, declarations, after, codingSources } = entry.value;
    history.forEach(({ sources }, index) => {
      add(entry, ['history', index, 'sources'], sources);
    });
    declarations.forEach(({ sources }, index) => {
      add(entry, ['declarations', index, 'sources'], sources);
    });
    if (after) add(entry, ['after', 'sources'], after.sources);
    add(entry, ['codingSources'], codingSources);
  }
  for (const entry of parts.events) add(entry, ['sources'], entry.value.sources);
  for (const entry of parts.memberships) {
    for (const key of ['nato', 'eu', 'mnna', 'fiveEyes', 'treatyAlly'] as const) {
      const standing = entry.value[key];
      if (standing) add(entry, [key, 'sources'], standing.sources);
    }
  }
  if (parts.cleanNetwork) add(parts.cleanNetwork, ['sources'], parts.cleanNetwork.value.sources);
  return lists;
}

function danglingSources(parts: ContentParts): readonly ContentProblem[] {
  const ids = new Set(parts.sources.map(({ value }) => value.id));
  return sourceLists(parts).flatMap(({ file, path, value }) =>
    value.flatMap((id, index) =>
      ids.has(id)
        ? []
        : [
            file.problem(
              [...path, index],
              `no source “${id}”.`,
              `${didYouMean(id, ids)} Add it to content/sources/, or correct the id.`.trim(),
            ),
          ],
    ),
  );
}

function danglingCountries(parts: ContentParts): readonly ContentProblem[] {
  const states = new Set(parts.memberships.map(({ value }) => value.code));
  const places = new Set([...states, ...parts.blocs.map(({ value }) => value.code)]);
  const actors = new Set([...places, ...Object.keys(ACTOR_NAMES)]);
  const check = (entry: Located<unknown>, field: FieldPath, code: string, known: Set<string>) =>
    known.has(code)
      ? []
      : [
          entry.file.problem(
            [...entry.path, ...field],
            `“${code}” is not known.`,
            `${didYouMean(code, known)} Add the state to content/memberships.yaml, or correct the code.`.trim(),
          ),
        ];
  return [
    ...parts.events.flatMap((entry) => [
      ...entry.value.countries.flatMap((code, index) =>
        check(entry, ['countries', index], code, places),
      ),
      ...entry.value.actors.flatMap((actor, index) =>
        check(entry, ['actors', index], actor, actors),
      ),
    ]),
    ...parts.governments.flatMap((entry) => check(entry, [], entry.value.code, states)),
  ];
}

function missingFiles({
  cleanNetwork,
  memberships,
  governments,
}: ContentParts): readonly ContentProblem[] {
  const missing = (file: string): ContentProblem => ({
    file,
    line: 1,
    column: 1,
    field: '',
    message: 'is missing.',
    remedy: 'Put the file back.',
  });
  return [
    ...(cleanNetwork ? [] : [missing('content/clean-network.yaml')]),
    ...(memberships.length > 0 ? [] : [missing('content/memberships.yaml')]),
    ...(governments.length > 0 ? [] : [missing('content/positions/')]),
  ];
}
