import type { Confidence } from '../domain/position.ts';
import type { Source, SourceId } from '../domain/source.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';
import { sourceLists } from './sourceLists.ts';
import type { FieldPath } from './YamlFile.ts';

interface Graded {
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/**
 * No fact rests on sources alone that nobody read, and what is called well documented has an act that
 * was read, or two accounts that were. Lists with an id that names no record are left to checkReferences.
 */
export function checkConfidence(parts: ContentParts): readonly ContentProblem[] {
  const records = new Map(parts.sources.map(({ value }) => [value.id, value]));
  const readOf = (ids: readonly SourceId[]): readonly Source[] | undefined => {
    const cited = ids.flatMap((id) => records.get(id) ?? []);
    return cited.length === ids.length ? cited.filter(({ isRead }) => isRead) : undefined;
  };

  const unsupported = sourceLists(parts)
    .filter(({ value }) => value.length > 0 && readOf(value)?.length === 0)
    .map(({ file, path }) =>
      file.problem(
        path,
        'names no source that was read.',
        'Cite one that was read beside it, or strike the fact.',
      ),
    );
  const thin = graded(parts)
    .filter(({ value: { confidence, sources } }) => {
      const read = confidence === 'high' ? readOf(sources) : undefined;
      return read?.length === 1 && read[0]?.kind !== 'primary';
    })
    .map(({ file, path }) =>
      file.problem(
        [...path, 'confidence'],
        'is high on one account that was read.',
        'Cite the act or a second account, or lower it to medium.',
      ),
    );
  return [...unsupported, ...thin];
}

/** Every position and event, with the place it stands at. */
function graded({ governments, blocs, events }: ContentParts): readonly Located<Graded>[] {
  const positions = [...governments, ...blocs].flatMap(({ file, path, value: { history } }) =>
    history.map((value, index) => {
      const place: FieldPath = [...path, 'history', index];
      return { file, path: place, value };
    }),
  );
  return [...positions, ...events];
}
