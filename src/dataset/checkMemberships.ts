import { WINDOW } from '../domain/day.ts';
import { ASKING_STATE, type Membership } from '../domain/membership.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';

/**
 * States have one name and one number each, agree with their position file, leave no group outside the
 * window, and are not at once in NATO and designated as outside it. One state asks and one is home.
 */
export function checkMemberships(parts: ContentParts): readonly ContentProblem[] {
  const { memberships, governments } = parts;
  return [
    ...doubled(memberships, 'numeric'),
    ...doubled(memberships, 'name'),
    ...memberships.flatMap(checkTerms),
    ...single(parts),
    ...governments.flatMap(({ file, path, value }) => {
      const state = memberships.find(({ value: { code } }) => code === value.code)?.value;
      return state && state.name !== value.name
        ? [
            file.problem(
              [...path, 'name'],
              `content/memberships.yaml calls ${value.code} “${state.name}”.`,
              'Use one name in both.',
            ),
          ]
        : [];
    }),
  ];
}

function doubled(
  memberships: readonly Located<Membership>[],
  field: 'numeric' | 'name',
): readonly ContentProblem[] {
  const first = new Map<string, string>();
  return memberships.flatMap(({ file, path, value }) => {
    const text = value[field];
    const holder = text === undefined ? undefined : first.get(text);
    if (text !== undefined && holder === undefined) first.set(text, value.code);
    return holder === undefined
      ? []
      : [
          file.problem(
            [...path, field],
            `“${text ?? ''}” stands at ${holder} too.`,
            'Correct one of the two.',
          ),
        ];
  });
}

function checkTerms({ file, path, value }: Located<Membership>): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  for (const key of ['nato', 'eu', 'mnna'] as const) {
    const until = value[key]?.until;
    if (until !== undefined && (until <= WINDOW.first || until > WINDOW.last)) {
      problems.push(
        file.problem(
          [...path, key, 'until'],
          `lies outside ${WINDOW.first} to ${WINDOW.last}.`,
          'A term that ended before is left out; one that ended later has no `until`.',
        ),
      );
    }
  }
  const { nato, mnna } = value;
  const overlap =
    nato &&
    mnna &&
    mnna.since.day < (nato.until ?? WINDOW.last) &&
    nato.since.day < (mnna.until ?? WINDOW.last);
  if (overlap) {
    problems.push(
      file.problem(
        [...path, 'mnna'],
        'overlaps membership of NATO: a major non-NATO ally is not a member.',
        'Correct one of the two.',
      ),
    );
  }
  return problems;
}

function single({ memberships, unread }: ContentParts): readonly ContentProblem[] {
  const [first] = memberships;
  if (!first) return [];
  const homes = memberships.filter(({ value }) => value.isHome);
  const problems = homes
    .slice(1)
    .map(({ file, path }) =>
      file.problem([...path, 'home'], 'is a second home of Huawei.', 'Keep one.'),
    );
  const lacks = (message: string): ContentProblem =>
    first.file.problem([], message, 'Put it back: groups and legend rest on it.');
  if (homes.length === 0 && unread.size === 0) problems.push(lacks('no state is marked as home.'));
  const asks = memberships.some(({ value }) => value.code === ASKING_STATE);
  if (!asks && !unread.has(ASKING_STATE)) problems.push(lacks(`${ASKING_STATE} is missing.`));
  return problems;
}
