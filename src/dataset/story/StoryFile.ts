import { basename } from 'node:path';
import type { ContentProblem } from '../ContentError.ts';
import { YamlFile } from '../YamlFile.ts';
import { parseMdx, type StoryNode } from './StoryNode.ts';

/** A problem of a story; a warning may be right all the same. */
export interface StoryProblem extends ContentProblem {
  readonly isWarning?: true;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)^---\r?$/m;
const WHERE = /^(\d+):(\d+): /;

/** What to do about a mistake of form, by how the parser names it. */
function syntaxRemedy(message: string): string {
  const open = /closing tag for `<(\w+)>`/.exec(message)?.[1];
  if (open !== undefined)
    return `Close it with </${open}> on a line of its own, or end the tag with />.`;
  if (message.startsWith('Unexpected closing tag'))
    return 'Remove it, or write the opening tag before it.';
  return 'Check the tags on this line: names, quotes and their ends. A bare < or { in the text is written &lt; or &#123;.';
}

/** A story that knows where each of its parts stands. */
export class StoryFile {
  readonly name: string;
  readonly text: string;
  /** The end of its address: `evidence` for `content/stories/evidence.mdx`. */
  readonly slug: string;
  readonly frontMatter: YamlFile;
  /** Absent while the text cannot be parsed. */
  readonly tree: StoryNode | undefined;
  readonly syntaxProblems: readonly ContentProblem[];

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    this.slug = basename(name).replace(/\.mdx$/, '');
    // In place of the line of dashes a line break, so that lines keep their numbers.
    this.frontMatter = new YamlFile(name, `\n${FRONT_MATTER.exec(text)?.[1] ?? ''}`);
    const problems = [...this.frontMatter.syntaxProblems];
    try {
      this.tree = parseMdx(text);
    } catch (error) {
      this.tree = undefined;
      problems.push(this.#syntaxProblem(error instanceof Error ? error.message : String(error)));
    }
    this.syntaxProblems = problems;
  }

  /** A problem at a part of the text, or at one of its properties. */
  problem(node: StoryNode, message: string, remedy: string, prop?: string): ContentProblem {
    const start = node.position?.start ?? { line: 1, column: 1, offset: 0 };
    const { line, column } = prop === undefined ? start : (this.#placeOf(node, prop) ?? start);
    const element = node.name ? `<${node.name}>` : '';
    const field = prop === undefined ? element : `<${node.name ?? ''} ${prop}>`;
    return { file: this.name, line, column, field, message, remedy };
  }

  /** As `problem`, for what may be right all the same. */
  warning(node: StoryNode, message: string, remedy: string): StoryProblem {
    return { ...this.problem(node, message, remedy), isWarning: true };
  }

  /** As `problem`, at a place inside the text of a node. */
  problemAt(offset: number, message: string, remedy: string): ContentProblem {
    return { file: this.name, ...this.#lineAt(offset), field: '', message, remedy };
  }

  #placeOf(node: StoryNode, prop: string): { line: number; column: number } | undefined {
    const { start, end } = node.position ?? {};
    if (!start || !end) return undefined;
    const found = new RegExp(`\\s${prop}(?=[\\s=/>])`).exec(
      this.text.slice(start.offset, end.offset),
    );
    return found ? this.#lineAt(start.offset + found.index + 1) : undefined;
  }

  #lineAt(offset: number): { line: number; column: number } {
    const before = this.text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  }

  #syntaxProblem(text: string): ContentProblem {
    const [, line = '1', column = '1'] = WHERE.exec(text) ?? [];
    const message = text
      .replace(WHERE, '')
      .replace(/ \(mdx[^)]*\)$/, '')
      .replace(/ \(\d+:\d+\)$/, '');
    return {
      file: this.name,
      line: Number(line),
      column: Number(column),
      field: '',
      message: `${message}.`,
      remedy: syntaxRemedy(message),
    };
  }
}
