import type { SourceId } from '../domain/source.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts } from './Located.ts';
import { sourceLists } from './sourceLists.ts';

/** No two records stand for the same address. */
export function checkSources({ sources }: ContentParts): readonly ContentProblem[] {
  const first = new Map<string, SourceId>();
  return sources.flatMap(({ file, path, value: { id, url } }) => {
    if (url === undefined) return [];
    const address = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#]+$/, '');
    const earlier = first.get(address);
    if (earlier === undefined) {
      first.set(address, id);
      return [];
    }
    return [
      file.problem(
        [...path, 'url'],
        `is the address of “${earlier}” too.`,
        'Keep the better record, and cite it in both places.',
      ),
    ];
  });
}

/** Records that nothing cites: worth a look, no mistake. */
export function unusedSources(parts: ContentParts): readonly ContentProblem[] {
  const cited = new Set(sourceLists(parts).flatMap(({ value }) => value));
  return parts.sources
    .filter(({ value }) => !cited.has(value.id))
    .map(({ file, path, value }) =>
      file.problem(path, `nothing cites “${value.id}”.`, 'Cite it, or remove the record.'),
    );
}
