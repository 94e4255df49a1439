import { mdxToMdast } from 'satteri';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface Attribute {
  readonly type: string;
  readonly name?: string;
  /** Text, nothing for a bare name, or an expression in braces. */
  readonly value?: string | null | { readonly value: string };
}

/** What a story's text is made of: the tree of the parser that also builds it, as far as we read it. */
export interface StoryNode {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly StoryNode[];
  readonly position?: { readonly start: Place; readonly end: Place };
}

/** The tree of an MDX text, front matter included. Throws Error with `line:column` in its message. */
export function parseMdx(text: string): StoryNode {
  return mdxToMdast(text) as unknown as StoryNode;
}

/** `node` and all below it, in the order of the text. */
export function* walk(node: StoryNode): Generator<StoryNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

/** True for a component or a tag, on a line of its own or inside a sentence. */
export function isElement(node: StoryNode): boolean {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The text of a property, `true` for a bare name, undefined where it is absent or an expression. */
export function propOf(node: StoryNode, name: string): string | true | undefined {
  const attribute = node.attributes?.find((candidate) => candidate.name === name);
  if (!attribute) return undefined;
  if (attribute.value === null || attribute.value === undefined) return true;
  return typeof attribute.value === 'string' ? attribute.value : undefined;
}

/** The text of a property, or undefined where it holds none. */
export function textProp(node: StoryNode, name: string): string | undefined {
  const value = propOf(node, name);
  return typeof value === 'string' ? value : undefined;
}

/** The words of a node, without its tags. */
export function textOf(node: StoryNode): string {
  return [...walk(node)].map(({ type, value }) => (type === 'text' ? (value ?? '') : '')).join('');
}
