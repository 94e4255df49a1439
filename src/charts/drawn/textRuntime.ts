// All that components compiled to text (drawnCharts.ts) need of Svelte, in place of its server runtime and
// of its client. A test holds what they write against Svelte's own, component by component.

type Draw = (renderer: TextRenderer) => void;

/** A component compiled to text. */
export type DrawnComponent = (
  renderer: TextRenderer,
  props: Readonly<Record<string, unknown>>,
) => void;

/** Collects what components write. */
export class TextRenderer {
  text = '';
  /** Ids made so far, for `$props.id()`. */
  ids = 0;
  /** The value of the select being written. */
  #chosen: unknown;

  push(text: string): void {
    this.text += text;
  }

  component(draw: Draw): void {
    draw(this);
  }

  select({ value, ...attributes }: Readonly<Record<string, unknown>>, draw: Draw): void {
    this.#chosen = value;
    this.push(`<select${attrs(attributes)}>`);
    draw(this);
    this.push('</select>');
    this.#chosen = undefined;
  }

  option({ value }: Readonly<Record<string, unknown>>, draw: Draw): void {
    this.push(`<option${attr('value', value)}${value === this.#chosen ? ' selected=""' : ''}>`);
    draw(this);
    this.push('</option>');
  }
}

/** The drawing of a component as HTML. `idPrefix` begins ids inside; unique in the document. */
export function drawText(
  component: DrawnComponent,
  props: Readonly<Record<string, unknown>>,
): string {
  const renderer = new TextRenderer();
  component(renderer, props);
  return renderer.text;
}

export function escape(value: unknown, isAttribute = false): string {
  const text = stringify(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return isAttribute ? text.replaceAll('"', '&quot;') : text;
}

export function stringify(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

export function attr(name: string, value: unknown, isBoolean = false): string {
  const isFlag = isBoolean || name === 'hidden';
  if (value === undefined || value === null || (isFlag && !value && value !== '')) return '';
  return ` ${name}="${isFlag ? '' : escape(value, true)}"`;
}

function attrs(attributes: Readonly<Record<string, unknown>>): string {
  return Object.entries(attributes)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => attr(name, value))
    .join('');
}

export function clsx(value: unknown): unknown {
  return value ?? '';
}

export function attr_class(value: unknown, hash?: string): string {
  const names = [value, hash].filter(Boolean).join(' ');
  return names === '' ? '' : attr('class', names);
}

/** A style attribute would be blocked by our own policy: `redraw` sets it by script. */
export function attr_style(
  value: string,
  properties: Readonly<Record<string, unknown>> = {},
): string {
  const style = [value, ...Object.entries(properties).map((pair) => `${pair.join(': ')};`)];
  return attr('data-style', style.join(' ').trim());
}

export function derived<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

export function ensure_array_like(list: Iterable<unknown> | undefined): readonly unknown[] {
  return [...(list ?? [])];
}

export function element(
  renderer: TextRenderer,
  tag: string,
  own: () => void,
  inner: () => void,
): void {
  renderer.push(`<${tag}`);
  own();
  renderer.push('>');
  inner();
  renderer.push(`</${tag}>`);
}

export function props_id(renderer: TextRenderer): string {
  renderer.ids += 1;
  return `drawn-${renderer.ids}`;
}

/** Nothing lives in a text. */
export function onMount(): void {}

export function tick(): Promise<void> {
  return Promise.resolve();
}
