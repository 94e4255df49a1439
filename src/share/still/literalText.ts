import type { Paint, Painter } from './Painter.ts';
import { attributes, escapeXml, rounded } from './xml.ts';

interface Run {
  readonly text: string;
  readonly paint: Paint;
}

interface Line {
  readonly x: number;
  readonly y: number;
  readonly runs: Run[];
}

/** A length in px, or in em of a type size. */
function offset(value: string | null, sizePx: number): number {
  if (value === null) return 0;
  return value.endsWith('em') ? Number.parseFloat(value) * sizePx : Number.parseFloat(value);
}

function sizeOf(paint: Paint): number {
  return Number(paint.values.get('font-size') ?? 16);
}

/** Where an element's own `x` or `y` stands in the drawing, in px. */
export type PlaceOf = (element: Element, name: 'x' | 'y') => number;

/** The lines of a text element: a tspan with an `x` of its own begins a new one. */
function linesOf(element: Element, paint: Paint, painter: Painter, placeOf: PlaceOf): Line[] {
  const size = sizeOf(paint);
  const x = placeOf(element, 'x') + offset(element.getAttribute('dx'), size);
  let y = placeOf(element, 'y') + offset(element.getAttribute('dy'), size);
  const lines: Line[] = [{ x, y, runs: [] }];
  for (const child of element.childNodes) {
    const text = (child.textContent ?? '').replace(/\s+/g, ' ');
    if (child.nodeType === 3) lines.at(-1)?.runs.push({ text, paint });
    if (child.nodeType !== 1) continue;
    const tspan = child as Element;
    const inner = painter.paint(tspan, paint);
    if (inner.values.get('display') === 'none') continue;
    y += offset(tspan.getAttribute('dy'), sizeOf(inner));
    if (tspan.hasAttribute('x')) {
      const shift = offset(tspan.getAttribute('dx'), sizeOf(inner));
      lines.push({ x: placeOf(tspan, 'x') + shift, y, runs: [] });
    }
    lines.at(-1)?.runs.push({ text, paint: inner });
  }
  return lines.filter(({ runs }) => runs.some(({ text }) => text.trim() !== ''));
}

const OWN = ['font-size', 'font-weight', 'fill', 'letter-spacing'] as const;
const DEFAULTS: Readonly<Record<(typeof OWN)[number], string>> = {
  'font-size': '16',
  'font-weight': '400',
  fill: '#000000',
  'letter-spacing': '0',
};
const HALO = ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'] as const;

function paintOf({ values }: Paint, names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, values.get(name)]));
}

/** The serif is said where it is meant; the drawing's root says the sans. */
function familyOf({ values }: Paint): string | undefined {
  return values.get('font-family')?.includes('serif') &&
    values.get('font-family')?.includes('Newsreader')
    ? 'Newsreader, Georgia, serif'
    : undefined;
}

/** A text element as text with literal attributes, one element a line, where `placeOf` puts it. */
export function literalText(
  element: Element,
  paint: Paint,
  painter: Painter,
  placeOf: PlaceOf,
): string {
  const hasHalo = paint.values.has('stroke') && paint.values.get('stroke') !== 'none';
  return linesOf(element, paint, painter, placeOf)
    .map(({ x, y, runs }) => {
      const spoken = runs.filter(
        ({ text }, index) => text.trim() !== '' || (index > 0 && index < runs.length - 1),
      );
      const lead = spoken[0]?.paint ?? paint;
      const list = {
        x: rounded(x),
        y: rounded(y),
        'text-anchor': paint.values.get('text-anchor'),
        'font-family': familyOf(lead),
        ...paintOf(lead, OWN),
        ...(hasHalo && paintOf(paint, HALO)),
      };
      const content = spoken
        .map(({ text, paint: own }, index) => {
          const first = index === 0 ? text.trimStart() : text;
          const trimmed = index === spoken.length - 1 ? first.trimEnd() : first;
          const differing = Object.fromEntries(
            OWN.filter((name) => own.values.get(name) !== lead.values.get(name)).map((name) => [
              name,
              own.values.get(name) ?? DEFAULTS[name],
            ]),
          );
          const told = attributes(differing);
          return told ? `<tspan${told}>${escapeXml(trimmed)}</tspan>` : escapeXml(trimmed);
        })
        .join('');
      return `<text${attributes(list)}>${content}</text>`;
    })
    .join('');
}
