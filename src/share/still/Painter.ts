import { readRules, type CssRule } from './cssRules.ts';

/** The paint of an element: properties by name, literal, px without unit. */
export interface Paint {
  readonly values: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  /** Names the element's place among all that are painted alike. */
  readonly key: string;
}

const INHERITED = new Set([
  'color',
  'fill',
  'fill-opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'paint-order',
  'stroke',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-opacity',
  'stroke-width',
  'text-anchor',
]);

const REM_PX = 16;

function inPx(value: string): string {
  return value.replace(/(-?[\d.]+)(px|rem)\b/g, (_, number: string, unit: string) =>
    String(Number(number) * (unit === 'rem' ? REM_PX : 1)),
  );
}

/** Gives elements the paint that the site's own style sheets give them, as literal values. */
export class Painter {
  readonly root: Paint;
  readonly #rules: readonly CssRule[];
  readonly #named: ReadonlySet<string>;
  readonly #known = new Map<string, Paint>();

  /** `tokens` and `sheets` are the texts of style sheets; `widthPx` is the width of the drawing's containers. */
  constructor(tokens: string, sheets: readonly string[], widthPx: number) {
    const all = [tokens, ...sheets].flatMap((sheet) => readRules(sheet, widthPx));
    const ofRoot = all.filter(({ selector }) => selector === ':root');
    const rest = all.filter(({ selector }) => selector !== ':root');
    // Array.sort is stable: of equal weight, the later rule of the sheets wins.
    this.#rules = rest.toSorted((a, b) => a.specificity - b.specificity);
    this.#named = new Set(
      rest.flatMap(({ selector }) =>
        [...selector.matchAll(/\[([\w-]+)([^\]]*)\]/g)].map(([, name = '', test]) =>
          test ? `${name}=` : name,
        ),
      ),
    );
    const variables = new Map(
      ofRoot.flatMap(({ declarations }) =>
        [...declarations].filter(([name]) => name.startsWith('--')),
      ),
    );
    this.root = { values: new Map(), variables, key: '' };
  }

  /** The literal value of a token, `--accent`. Throws RangeError when there is none. */
  token(name: string): string {
    const value = this.root.variables.get(name);
    if (value === undefined) throw new RangeError(`no token ${name}`);
    return inPx(this.#resolve(value, this.root.variables) ?? '');
  }

  /** The paint of `element` inside a parent painted so. Elements alike inside parents alike are one. */
  paint(element: Element, parent: Paint): Paint {
    const key = `${parent.key}>${this.#signature(element)}`;
    let paint = this.#known.get(key);
    if (!paint) {
      paint = this.#cascade(element, parent, key);
      this.#known.set(key, paint);
    }
    return paint;
  }

  /** What rules may tell elements apart by. */
  #signature(element: Element): string {
    const told = [...element.attributes].flatMap(({ name, value }) => {
      if (name === 'class' || name === 'text-anchor') return [`${name}=${value}`];
      if (this.#named.has(`${name}=`)) return [`${name}=${value}`];
      return this.#named.has(name) ? [name] : [];
    });
    return [element.localName, ...told].join(' ');
  }

  #cascade(element: Element, parent: Paint, key: string): Paint {
    const declared = new Map<string, string>();
    const anchor = element.getAttribute('text-anchor');
    if (anchor) declared.set('text-anchor', anchor);
    for (const { selector, declarations } of this.#rules) {
      if (!element.matches(selector)) continue;
      for (const [name, value] of declarations) declared.set(name, value);
    }
    const variables = new Map(parent.variables);
    for (const [name, value] of declared) if (name.startsWith('--')) variables.set(name, value);
    const values = new Map([...parent.values].filter(([name]) => INHERITED.has(name)));
    for (const [name, value] of declared) {
      const resolved = name.startsWith('--') ? undefined : this.#resolve(value, variables);
      if (resolved === undefined) continue;
      if (name === 'font') this.#setFont(values, resolved);
      else values.set(name, inPx(resolved));
    }
    for (const name of ['fill', 'stroke']) {
      if (values.get(name) === 'currentColor') values.set(name, values.get('color') ?? '#000000');
    }
    return { values, variables, key };
  }

  #setFont(values: Map<string, string>, font: string): void {
    const [, weight, size, family] = /^(\d+) ([\d.]+(?:px|rem)) \/ [\d.]+ (.+)$/s.exec(font) ?? [];
    if (weight === undefined || size === undefined || family === undefined)
      throw new RangeError(`cannot read font: ${font}`);
    values.set('font-weight', weight);
    values.set('font-size', inPx(size));
    values.set('font-family', family);
  }

  #resolve(value: string, variables: ReadonlyMap<string, string>): string | undefined {
    const name = /var\((--[\w-]+)\)/.exec(value)?.[1];
    if (name === undefined) return value;
    const inner = variables.get(name);
    return inner === undefined
      ? undefined
      : this.#resolve(value.replaceAll(`var(${name})`, inner), variables);
  }
}
