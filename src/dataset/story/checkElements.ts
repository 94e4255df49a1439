import type { ContentProblem } from '../ContentError.ts';
import { didYouMean } from '../nearest.ts';
import { checkValue, type Known } from './checkValue.ts';
import { STORY_ELEMENTS, type ElementSpec } from './storyElements.ts';
import type { StoryFile } from './StoryFile.ts';
import { isElement, propOf, textProp, type StoryNode } from './StoryNode.ts';

/** Components, their properties and where they stand; and what is neither text nor a component. */
export function checkElements(file: StoryFile, known: Known): readonly ContentProblem[] {
  return file.tree ? checkNode(file, file.tree, known, []) : [];
}

function checkNode(
  file: StoryFile,
  node: StoryNode,
  known: Known,
  around: readonly string[],
): readonly ContentProblem[] {
  const own = isElement(node) ? checkElement(file, node, known, around) : checkText(file, node);
  const inside = isElement(node) ? [...around, node.name ?? ''] : around;
  return [
    ...own,
    ...(node.children ?? []).flatMap((child) => checkNode(file, child, known, inside)),
  ];
}

function checkElement(
  file: StoryFile,
  node: StoryNode,
  known: Known,
  around: readonly string[],
): readonly ContentProblem[] {
  const name = node.name ?? '';
  const spec = STORY_ELEMENTS[name];
  if (!spec) return [unknownElement(file, node, name)];
  const problems = [...checkProps(file, node, name, spec, known)];
  if (spec.within !== undefined && !around.includes(spec.within)) {
    problems.push(
      file.problem(
        node,
        `stands outside a <${spec.within}>.`,
        `Put it between <${spec.within} …> and </${spec.within}>.`,
      ),
    );
  }
  return problems.length > 0 ? problems : checkTogether(file, node, name);
}

function unknownElement(file: StoryFile, node: StoryNode, name: string): ContentProblem {
  const names = Object.keys(STORY_ELEMENTS);
  return /^[a-z]/.test(name)
    ? file.problem(
        node,
        `<${name}> is HTML.`,
        `Write Markdown, or use one of: ${names.join(', ')}.`,
      )
    : file.problem(
        node,
        `there is no component <${name}>.`,
        `${didYouMean(name, names)} A story may use: ${names.join(', ')}.`.trim(),
      );
}

function checkProps(
  file: StoryFile,
  node: StoryNode,
  name: string,
  { props }: ElementSpec,
  known: Known,
): readonly ContentProblem[] {
  const missing = Object.entries(props)
    .filter(([prop, spec]) => spec.isRequired && !has(node, prop))
    .map(([prop]) =>
      file.problem(node, `has no ${prop}.`, `Add it: <${name} ${prop}="…">.${why(prop)}`),
    );
  const given = (node.attributes ?? []).flatMap(({ name: prop }): readonly ContentProblem[] => {
    if (prop === undefined)
      return [file.problem(node, 'takes no properties in braces.', 'Write each as name="value".')];
    const spec = props[prop];
    if (!spec) {
      const near = didYouMean(prop, Object.keys(props));
      return [
        file.problem(
          node,
          `has no property “${prop}”.`,
          `${near} It may have: ${Object.keys(props).join(', ')}.`.trim(),
          prop,
        ),
      ];
    }
    const value = propOf(node, prop);
    if (value === undefined)
      return [
        file.problem(node, 'is code in braces.', `Write the value in quotes: ${prop}="…".`, prop),
      ];
    if (value === true)
      return spec.kind === 'flag'
        ? []
        : [file.problem(node, 'has no value.', `Write it in quotes: ${prop}="…".`, prop)];
    const objection = checkValue(spec.kind, value, known);
    return objection ? [file.problem(node, objection.message, objection.remedy, prop)] : [];
  });
  return [...missing, ...given];
}

function why(prop: string): string {
  return prop === 'alt' ? ' Say what the picture shows to those who do not see it.' : '';
}

function has(node: StoryNode, prop: string): boolean {
  return node.attributes?.some(({ name }) => name === prop) === true;
}

/** Properties that must agree with each other or with what stands inside. */
function checkTogether(file: StoryFile, node: StoryNode, name: string): readonly ContentProblem[] {
  const from = textProp(node, 'from');
  const to = textProp(node, 'to');
  if (from !== undefined && to !== undefined && from >= to) {
    return [file.problem(node, `ends on ${to}, before it begins.`, 'Swap the two days.', 'to')];
  }
  if (name === 'StanceStrips' && has(node, 'group') === has(node, 'countries')) {
    return [
      file.problem(
        node,
        'needs a group or a list of countries, and not both.',
        'Keep one: group="five-eyes" or countries="GBR,AUS".',
      ),
    ];
  }
  return name === 'Scrolly' ? checkSteps(file, node) : [];
}

function checkSteps(file: StoryFile, scrolly: StoryNode): readonly ContentProblem[] {
  const children = scrolly.children ?? [];
  const steps = children.filter(({ name }) => name === 'Step');
  const start = textProp(scrolly, 'start');
  const days = steps.map((step) => textProp(step, 'on') ?? '');
  if (steps.length === 0)
    return [file.problem(scrolly, 'has no steps.', 'Put <Step on="…"> … </Step> inside it.')];
  const problems = children
    .filter((child) => !steps.includes(child))
    .map((child) =>
      file.problem(
        child,
        'stands in a <Scrolly> and in none of its steps.',
        'Move it into a <Step>, or out of the <Scrolly>.',
      ),
    );
  if (start !== undefined && !days.includes(start)) {
    problems.push(
      file.problem(
        scrolly,
        `no step is on ${start}.`,
        `${didYouMean(start, days)} Use the day of one of its steps: ${days.join(', ')}.`.trim(),
        'start',
      ),
    );
  }
  const keys = steps.map((step) => `${textProp(step, 'on')} ${textProp(step, 'country') ?? ''}`);
  steps.forEach((step, index) => {
    if (keys.indexOf(keys[index] ?? '') === index) return;
    problems.push(
      file.problem(
        step,
        'has the day and country of a step before it.',
        'Join the two, since both would have one address.',
      ),
    );
  });
  return problems;
}

/** What Markdown allows and a story does not. */
function checkText(file: StoryFile, node: StoryNode): readonly ContentProblem[] {
  switch (node.type) {
    case 'mdxTextExpression':
    case 'mdxFlowExpression':
      return node.value?.trim().startsWith('/*')
        ? []
        : [
            file.problem(
              node,
              `{${node.value ?? ''}} is code.`,
              'Write the words, or <Count> for a number; a bare { is written &#123;.',
            ),
          ];
    case 'mdxjsEsm':
      return [
        file.problem(
          node,
          'a story imports and exports nothing.',
          'Remove the line: every component is there by its name.',
        ),
      ];
    case 'image':
      return [
        file.problem(
          node,
          node.alt ? 'a picture stands without caption and credit.' : 'a picture has no alt text.',
          'Use <Figure src="…" alt="…" caption="…" credit="…" />.',
        ),
      ];
    case 'heading':
      return node.depth === 2
        ? []
        : [
            file.problem(
              node,
              `a heading of level ${node.depth ?? 0}.`,
              'Sections begin with ##; the title stands in the front matter.',
            ),
          ];
    default:
      return [];
  }
}
