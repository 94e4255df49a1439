import { tallyOn, type Dataset } from '../../domain/dataset.ts';
import { isInWindow, parseDay, WINDOW, type Day } from '../../domain/day.ts';
import { sizeOf } from '../../domain/describe.ts';
import { GROUPS, type Group } from '../../domain/membership.ts';
import { STANCES } from '../../domain/stance.ts';
import type { ContentProblem } from '../ContentError.ts';
import type { StoryFile } from './StoryFile.ts';
import { textProp, walk, type StoryNode } from './StoryNode.ts';

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/** What may be counted under each noun. */
const COUNTED: Readonly<Record<string, readonly Group[]>> = {
  allies: ['allies', 'treaty'],
  governments: GROUPS,
  members: ['nato', 'eu', 'five-eyes'],
  partners: ['partners', 'five-eyes'],
};

const NUMBER = new RegExp(
  `\\b(\\d+|${WORDS.join('|')}) (?:US |NATO |EU |Five Eyes |allied |treaty )?(${Object.keys(COUNTED).join('|')})\\b`,
  'gi',
);

function valueOf(text: string): number {
  const index = (WORDS as readonly string[]).indexOf(text.toLowerCase());
  return index < 0 ? Number(text) : index + 2;
}

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

/** Typed numbers of governments that the data computes, unless <Typed> says why they are typed. */
export function checkNumbers(file: StoryFile, dataset: Dataset): readonly ContentProblem[] {
  if (!file.tree) return [];
  const lead = parseDay(
    String((file.frontMatter.value as { lead?: { on?: string } } | null)?.lead?.on),
  );
  const usual = [...(lead && isInWindow(lead) ? [lead] : []), WINDOW.last];

  const daysIn = (node: StoryNode): readonly Day[] =>
    [...walk(node)].flatMap((inner) => {
      const day = parseDay(textProp(inner, 'on') ?? '');
      return day && isInWindow(day) ? [day] : [];
    });

  const check = (node: StoryNode, days: readonly Day[]): readonly ContentProblem[] => {
    if (node.name === 'Typed') return [];
    if (node.type === 'text') return checkText(node, days);
    const here =
      node.type === 'paragraph'
        ? [...daysIn(node), ...days]
        : node.name === 'Step'
          ? [...daysIn({ ...node, children: [] }), ...days]
          : days;
    return (node.children ?? []).flatMap((child) => check(child, [...new Set(here)]));
  };

  const checkText = (node: StoryNode, days: readonly Day[]): readonly ContentProblem[] => {
    const start = node.position?.start.offset ?? 0;
    return [...(node.value ?? '').matchAll(NUMBER)].flatMap((match) => {
      const [phrase, number = '', noun = ''] = match;
      const groups = COUNTED[noun.toLowerCase()] ?? [];
      const count = computedAs(dataset, valueOf(number), groups, days);
      return count === undefined
        ? []
        : [
            file.problemAt(
              start + match.index,
              `“${phrase}” is typed, and equals a number that the data computes.`,
              `Write ${count}, or <Typed why="…">${phrase}</Typed> if it counts something else.`,
            ),
          ];
    });
  };
  return check(file.tree, usual);
}
