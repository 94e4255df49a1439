import { LineCounter, isMap, isScalar, parseDocument, type Document } from 'yaml';
import type { ContentProblem } from './ContentError.ts';

export type FieldPath = readonly (string | number)[];

/** `history[3].sources[0]` for ['history', 3, 'sources', 0]. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`,
    '',
  );
}

/** The last reading of each file: most stay as they are from one reading of the facts to the next. */
const lastRead = new Map<string, { readonly text: string; readonly file: YamlFile }>();

/** The file of that name and text, parsed only when the text differs from the last reading. */
export function readYaml(name: string, text: string): YamlFile {
  const last = lastRead.get(name);
  if (last?.text === text) return last.file;
  const file = new YamlFile(name, text);
  lastRead.set(name, { text, file });
  return file;
}

/** A YAML file that knows where each of its values stands. */
export class YamlFile {
  readonly name: string;
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  #value: unknown;

  constructor(name: string, text: string) {
    this.name = name;
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
  }

  /** The values as plain data; meaningless while there are syntax problems. */
  get value(): unknown {
    this.#value ??= this.#document.toJS();
    return this.#value;
  }

  /** Mistakes of form: bad indentation, a key given twice. */
  get syntaxProblems(): readonly ContentProblem[] {
    return this.#document.errors.map(({ pos, code, message }) => {
      const { line, col } = this.#lines.linePos(pos[0]);
      const remedy =
        code === 'DUPLICATE_KEY'
          ? 'Each name may stand once: remove or rename one of the two.'
          : 'Check indentation, colons and quotation marks on this line and the one above.';
      return { file: this.name, line, column: col, field: '', message: `${message}.`, remedy };
    });
  }

  /** A problem at `path`; where nothing stands there, at the nearest value around it. */
  problem(path: FieldPath, message: string, remedy: string): ContentProblem {
    const { line, col } = this.#lines.linePos(this.#offsetOf(path));
    return { file: this.name, line, column: col, field: formatPath(path), message, remedy };
  }

  #offsetOf(path: FieldPath): number {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const offset = this.#offsetAt(path.slice(0, depth));
      if (offset !== undefined) return offset;
    }
    return 0;
  }

  /** Where the key of a mapping's entry stands, else the value itself. */
  #offsetAt(path: FieldPath): number | undefined {
    const parent = path.length === 0 ? undefined : this.#document.getIn(path.slice(0, -1), true);
    const last = path.at(-1);
    if (isMap(parent) && typeof last === 'string') {
      const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === last);
      if (pair && isScalar(pair.key)) return pair.key.range?.[0];
    }
    const node = this.#document.getIn(path, true) as
      { range?: [number, number, number] } | undefined;
    return node?.range?.[0];
  }
}
