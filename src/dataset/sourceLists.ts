import type { SourceId } from '../domain/source.ts';
import type { ContentParts, Located } from './Located.ts';
import type { FieldPath } from './YamlFile.ts';

/** Each list of source ids with the place it stands at. */
export function sourceLists(parts: ContentParts): readonly Located<readonly SourceId[]>[] {
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
  for (const entry of parts.terms) add(entry, ['sources'], entry.value.sources);
  if (parts.cleanNetwork) add(parts.cleanNetwork, ['sources'], parts.cleanNetwork.value.sources);
  return lists;
}
