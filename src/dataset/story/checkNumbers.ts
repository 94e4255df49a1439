import { tallyOn, type Dataset } from '../../domain/dataset.ts';
import { isInWindow, parseDay, WINDOW, type Day } from '../../domain/day.ts';
import { sizeOf } from '../../domain/describe.ts';
import type { Group } from '../../domain/membership.ts';
import { STANCES } from '../../domain/stance.ts';
import type { ContentProblem } from '../ContentError.ts';
import { STORY_ELEMENTS } from './storyElements.ts';
import type { StoryFile } from './StoryFile.ts';
import { textProp, walk, type StoryNode } from './StoryNode.ts';
import { typedNumbers, type TypedNumber } from './typedNumbers.ts';

/** Front matter that readers see, where nothing can be computed. */
const READ_FIELDS = ['title', 'standfirst', 'share'] as const;

/** How the data would be asked for `value`, or undefined when no count of these days is equal to it. */
function computedAs(
  dataset: Dataset,
  value: number,
  groups: readonly Group[],
  days: readonly Day[],
): string | undefined {
  for (const on of days) {
    for (const group of groups) {
      const tally = tallyOn(dataset, group, on);
      const stance = STANCES.toReversed().find((candidate) => tally[candidate] === value);
      if (sizeOf(tally) === value) return `<Count group="${group}" on="${on}" />`;
      if (stance) return `<Count stance="${stance}" group="${group}" on="${on}" />`;
    }
  }
  return undefined;
}

/** The days that elements of `node` name, inside the window. */
function daysIn(node: StoryNode): readonly Day[] {
  return [...walk(node)].flatMap((inner) => {
    const day = parseDay(textProp(inner, 'on') ?? '');
    return day && isInWindow(day) ? [day] : [];
  });
}

/** Typed numbers of governments that the data computes, unless <Typed> says why they are typed. */
export function checkNumbers(file: StoryFile, dataset: Dataset): readonly ContentProblem[] {
  if (!file.tree) return [];
  const matter = (file.frontMatter.value ?? {}) as Readonly<Record<string, unknown>>;
  const lead = parseDay(String((matter['lead'] as { on?: unknown } | undefined)?.on));
  const usual = [...(lead && isInWindow(lead) ? [lead] : []), WINDOW.last];
  const computed = ({ value, groups }: TypedNumber, days: readonly Day[]) =>
    computedAs(dataset, value, groups, days);
  const message = (phrase: string): string =>
    `“${phrase}” is typed, and equals a number that the data computes.`;

  const checkText = (node: StoryNode, days: readonly Day[]): readonly ContentProblem[] => {
    const start = node.position?.start.offset ?? 0;
    return typedNumbers(node.value ?? '').flatMap((typed) => {
      const count = computed(typed, days);
      if (count === undefined) return [];
      const { phrase, index } = typed;
      const remedy = `Write ${count}, or <Typed why="…">${phrase}</Typed> if it counts something else.`;
      return [file.problemAt(start + index, message(phrase), remedy)];
    });
  };

  /** A title or a caption computes nothing, so it says no number. */
  const checkProps = (node: StoryNode, days: readonly Day[]): readonly ContentProblem[] =>
    Object.entries(STORY_ELEMENTS[node.name ?? '']?.props ?? {}).flatMap(([prop, { kind }]) =>
      kind !== 'text' || ['why', 'because'].includes(prop)
        ? []
        : typedNumbers(textProp(node, prop) ?? '')
            .filter((typed) => computed(typed, days) !== undefined)
            .map(({ phrase }) =>
              file.problem(
                node,
                message(phrase),
                'Leave the number to the text, where <Count> computes it.',
                prop,
              ),
            ),
    );

  const check = (node: StoryNode, days: readonly Day[]): readonly ContentProblem[] => {
    if (node.name === 'Typed') return [];
    if (node.type === 'text') return checkText(node, days);
    const here =
      node.type === 'paragraph'
        ? [...daysIn(node), ...days]
        : node.name === 'Step'
          ? [...daysIn({ ...node, children: [] }), ...days]
          : days;
    const all = [...new Set(here)];
    return [
      ...checkProps(node, all),
      ...(node.children ?? []).flatMap((child) => check(child, all)),
    ];
  };

  const above = READ_FIELDS.flatMap((field) =>
    typedNumbers(String(matter[field] ?? ''))
      .filter((typed) => computed(typed, usual) !== undefined)
      .map(({ phrase }) =>
        file.frontMatter.problem(
          [field],
          message(phrase),
          'Say it without the number; the text can compute it with <Count>.',
        ),
      ),
  );
  return [...above, ...check(file.tree, usual)];
}
