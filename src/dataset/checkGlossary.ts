import type { ContentProblem } from './ContentError.ts';
import type { ContentParts } from './Located.ts';

/** No name stands for two terms, in whatever case. */
export function checkGlossary({ terms }: ContentParts): readonly ContentProblem[] {
  const owners = new Map<string, string>();
  return terms.flatMap(({ file, path, value: { id, term, also } }) =>
    [term, ...also].flatMap((name, index) => {
      const key = name.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? id);
      if (owner === undefined) return [];
      return [
        file.problem(
          index === 0 ? [...path, 'term'] : [...path, 'also', index - 1],
          `“${name}” is a name of “${owner}” already.`,
          'Keep it with one of the two.',
        ),
      ];
    }),
  );
}
