import { ACTOR_NAMES } from '../domain/event.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';
import { didYouMean } from './nearest.ts';
import { sourceLists } from './sourceLists.ts';
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

function danglingSources(parts: ContentParts): readonly ContentProblem[] {
  if (hasUnreadFile(parts, 'content/sources/')) return [];
  const ids = new Set(parts.sources.map(({ value }) => value.id));
  return sourceLists(parts).flatMap(({ file, path, value }) =>
    value.flatMap((id, index) =>
      ids.has(id) || parts.unread.has(id)
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
  if (hasUnreadFile(parts, 'content/memberships.yaml')) return [];
  const states = new Set(parts.memberships.map(({ value }) => value.code));
  const places = new Set([...states, ...parts.blocs.map(({ value }) => value.code)]);
  const actors = new Set([...places, ...Object.keys(ACTOR_NAMES)]);
  const check = (entry: Located<unknown>, field: FieldPath, code: string, known: Set<string>) =>
    known.has(code) || parts.unread.has(code)
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

/** True when a whole file could not be read: every id in it would look dangling. */
function hasUnreadFile({ unread }: ContentParts, start: string): boolean {
  return [...unread].some((name) => name.startsWith(start));
}

function missingFiles(parts: ContentParts): readonly ContentProblem[] {
  const { cleanNetwork, exceptions, memberships, governments, unread } = parts;
  const missing = (file: string): ContentProblem => ({
    file,
    line: 1,
    column: 1,
    field: '',
    message: 'is missing.',
    remedy: 'Put the file back.',
  });
  return [
    ...(cleanNetwork ? [] : ['content/clean-network.yaml']),
    ...(exceptions ? [] : ['content/exceptions.yaml']),
    ...(memberships.length > 0 ? [] : ['content/memberships.yaml']),
    ...(governments.length > 0 ? [] : ['content/positions/']),
  ]
    .filter((file) => !unread.has(file))
    .map(missing);
}
