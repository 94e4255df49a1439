import { escapeHtml } from '../escapeHtml.ts';
import type { LabelledLink, Picture } from './Embeddable.ts';

/** Attributes by name; `true` stands without a value, `undefined` not at all. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

/** The opening tag of an element, every value escaped. */
export function openTag(name: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [value === true ? ` ${key}` : ` ${key}="${escapeHtml(String(value))}"`],
  );
  return `<${name}${written.join('')}>`;
}

/** An element with what stands in it, which is taken as it comes. */
export function element(name: string, attributes: Attributes, inside = ''): string {
  return `${openTag(name, attributes)}${inside}</${name}>`;
}

/** A link with its words, escaped. */
export function link({ href, label }: LabelledLink): string {
  return element('a', { href }, escapeHtml(label));
}

/** A picture that fits any column and keeps its room while it loads. */
export function image({ src, alt, width, height }: Picture): string {
  const style = 'max-width:100%;height:auto';
  return openTag('img', { src, alt, width, height, loading: 'lazy', style });
}

/** Lines, each further in by `depth` steps. */
export function indented(lines: readonly string[], depth = 1): readonly string[] {
  return lines.map((line) => `${'  '.repeat(depth)}${line}`);
}
