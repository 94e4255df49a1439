import { DOMParser } from 'linkedom';
import { literalText } from './literalText.ts';
import type { Paint, Painter } from './Painter.ts';
import { attributes, rounded } from './xml.ts';

/** Outlines by the id that `<use>` names them with: path data. */
export type OutlinesById = ReadonlyMap<string, string>;

interface Place {
  /** Of the SVG around, in its own units: what percentages are of. */
  readonly width: number;
  readonly height: number;
  /** Where its 0,0 lies. */
  readonly dx: number;
  readonly dy: number;
  /** Units of the drawing in one px. */
  readonly unit: number;
}

const PAINTED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linejoin',
] as const;
const KEPT = ['data-country', 'data-stance', 'data-event'] as const;

const X_LIKE = new Set(['x', 'x1', 'x2', 'cx', 'width']);
const MOVED = new Set(['x', 'x1', 'x2', 'cx', 'y', 'y1', 'y2', 'cy']);

function length(element: Element, name: string, place: Place): number | undefined {
  const value = element.getAttribute(name);
  if (value === null) return undefined;
  const number = Number.parseFloat(value);
  return value.endsWith('%')
    ? (number / 100) * (X_LIKE.has(name) ? place.width : place.height)
    : number;
}

/** A length of the element in the drawing, moved to where its SVG stands; 0 where the position is not said. */
function placed(element: Element, name: string, place: Place): number | undefined {
  const value = length(element, name, place);
  if (!MOVED.has(name)) return value === undefined ? undefined : rounded(value);
  return rounded((value ?? 0) + (X_LIKE.has(name) ? place.dx : place.dy));
}

function paintAttributes({ values }: Paint, unit: number): Record<string, string | undefined> {
  const stroke = values.get('stroke');
  const hasStroke = stroke !== undefined && stroke !== 'none';
  return Object.fromEntries(
    PAINTED.filter((name) => hasStroke || !name.startsWith('stroke')).map((name) => {
      const value = values.get(name)?.replace(/url\('(#[\w-]+)'\)/, 'url($1)');
      if (name === 'stroke-width') return [name, String(rounded(Number(value ?? 1) * unit))];
      if (name === 'stroke-dasharray' && value && unit !== 1)
        return [
          name,
          value
            .split(' ')
            .map((part) => Number(part) * unit)
            .join(' '),
        ];
      return [name, value];
    }),
  );
}

const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  circle: ['cx', 'cy', 'r'],
  line: ['x1', 'y1', 'x2', 'y2'],
  path: ['d'],
};

/** Drawings of ours with every style made an attribute, every share of the width a px, and no reference left. */
export class Literal {
  readonly #painter: Painter;
  readonly #outlines: OutlinesById;

  constructor(painter: Painter, outlines: OutlinesById) {
    this.#painter = painter;
    this.#outlines = outlines;
  }

  /** `markup` is what stands inside an SVG of that size in px. Throws RangeError for an outline that is not there. */
  draw(markup: string, widthPx: number, heightPx: number): string {
    const document = new DOMParser().parseFromString(`<svg>${markup}</svg>`, 'text/xml');
    const root = document.documentElement as unknown as Element;
    const place = { width: widthPx, height: heightPx, dx: 0, dy: 0, unit: 1 };
    return this.#children(root, this.#painter.root, place);
  }

  #children(element: Element, paint: Paint, place: Place): string {
    return [...element.children].map((child) => this.#element(child, paint, place)).join('');
  }

  #element(element: Element, parent: Paint, place: Place): string {
    const paint = this.#painter.paint(element, parent);
    const isHidden = element.getAttribute('visibility') === 'hidden';
    if (isHidden || paint.values.get('display') === 'none') return '';
    const name = element.localName;
    if (name === 'svg') return this.#inner(element, paint, place);
    if (name === 'defs') {
      const defined = this.#children(element, paint, place);
      return defined && `<defs>${defined}</defs>`;
    }
    if (name === 'clipPath')
      return `<clipPath id="${element.id}">${this.#children(element, paint, place)}</clipPath>`;
    if (name === 'g' && element.hasAttribute('clip-path')) {
      const clip = attributes({ 'clip-path': element.getAttribute('clip-path') ?? undefined });
      return `<g${clip}>${this.#children(element, paint, place)}</g>`;
    }
    if (name === 'pattern') return this.#pattern(element, paint, place);
    if (name === 'text') {
      return literalText(
        element,
        paint,
        this.#painter,
        (part, axis) => placed(part, axis, place) ?? 0,
      );
    }
    if (name === 'marker') return '';
    if (element.hasAttribute('marker-start')) return this.#marked(element, place);
    if (name === 'use') return this.#use(element, paint, place);
    const geometry = GEOMETRY[name];
    return geometry
      ? this.#shape(element, paint, place, geometry)
      : this.#children(element, paint, place);
  }

  /** A point set with a shape by reference: the shape itself, where the point is. */
  #marked(element: Element, place: Place): string {
    const [, id = ''] = /#([^)]+)/.exec(element.getAttribute('marker-start') ?? '') ?? [];
    const marker = element.ownerDocument.querySelector(`marker[id="${id}"]`);
    if (!marker) throw new RangeError(`no marker ${id}`);
    const dx = placed(element, 'x1', place) ?? 0;
    const dy = placed(element, 'y1', place) ?? 0;
    return this.#children(marker, this.#painter.root, { ...place, dx, dy });
  }

  #pattern(element: Element, paint: Paint, place: Place): string {
    const list = Object.fromEntries(
      [...element.attributes].map(({ name, value }) => [name, value]),
    );
    delete list['data-pattern'];
    // Inside a tile its own units count; a scaled tile scales its strokes.
    return `<pattern${attributes(list)}>${this.#children(element, paint, { ...place, dx: 0, dy: 0, unit: 1 })}</pattern>`;
  }

  #shape(element: Element, paint: Paint, place: Place, geometry: readonly string[]): string {
    const isPath = element.localName === 'path';
    const lengths = Object.fromEntries(
      geometry.map((name) => [name, placed(element, name, place)]),
    );
    const r = paint.values.get('r');
    const own = element.getAttribute('stroke-width');
    const list: Record<string, string | number | undefined> = {
      ...(isPath ? { d: element.getAttribute('d') ?? undefined } : lengths),
      ...(r !== undefined && { r }),
      ...(isPath &&
        (place.dx !== 0 || place.dy !== 0) && {
          transform: `translate(${rounded(place.dx)} ${rounded(place.dy)})`,
        }),
      ...this.#kept(element),
      ...paintAttributes(paint, place.unit),
      ...(own !== null && { 'stroke-width': own }),
    };
    const isInvisible = list['fill'] === 'transparent' && list['stroke'] === undefined;
    return isInvisible ? '' : `<${element.localName}${attributes(list)}/>`;
  }

  #use(element: Element, paint: Paint, place: Place): string {
    const id = (element.getAttribute('href') ?? '').slice(1);
    const d = this.#outlines.get(id);
    if (d === undefined) throw new RangeError(`no outline ${id}`);
    if (d === '') return '';
    return `<path${attributes({ d, ...this.#kept(element), ...paintAttributes(paint, place.unit) })}/>`;
  }

  #kept(element: Element): Record<string, string | undefined> {
    return Object.fromEntries(KEPT.map((name) => [name, element.getAttribute(name) ?? undefined]));
  }

  /** An SVG inside becomes its content, moved; one with a viewBox a group that is scaled. */
  #inner(element: Element, paint: Paint, place: Place): string {
    const dx = placed(element, 'x', place) ?? 0;
    const dy = placed(element, 'y', place) ?? 0;
    const width = length(element, 'width', place) ?? place.width;
    const height = length(element, 'height', place) ?? place.height;
    const box = element.getAttribute('viewBox')?.split(' ').map(Number);
    if (!box) return this.#children(element, paint, { ...place, width, height, dx, dy });
    const [left = 0, top = 0, boxWidth = 1, boxHeight = 1] = box;
    const scale = width / boxWidth;
    const inside = { width: boxWidth, height: boxHeight, dx: -left, dy: -top, unit: 1 / scale };
    const transform = `translate(${rounded(dx)} ${rounded(dy)}) scale(${Number(scale.toFixed(5))})`;
    return `<g${attributes({ transform })}>${this.#children(element, paint, inside)}</g>`;
  }
}
