import type { CountryCode } from '../../domain/position.ts';
import { mark } from './dom.ts';
import type { PaintedCountry } from './PaintedCountry.ts';

/** What a repaint of the plates needs: the same that their drawing had at build. */
export interface PlateState {
  readonly painted: ReadonlyMap<CountryCode, PaintedCountry>;
  /** Countries whose move is the latest by the day shown. */
  readonly changed: readonly CountryCode[];
  /** The country whose card is open. */
  readonly selected: CountryCode | undefined;
}

/** True when a name on the map is to be read: it acted, or it is large; and the filter keeps it. */
export function isNamed(country: PaintedCountry | undefined, isLarge: boolean): boolean {
  return !country || isLarge || (country.stance !== 'no-measure' && !country.isEmptied);
}

/** Emphasis of a country: its card is open, or its move is the latest. */
export function emphasisOf(
  code: CountryCode,
  { changed, selected }: Pick<PlateState, 'changed' | 'selected'>,
): 'selected' | 'changed' | undefined {
  return code === selected ? 'selected' : changed.includes(code) ? 'changed' : undefined;
}

/** Paints a part of drawn plates for another day, until so many of its marks are others. Returns how many. */
type PaintPart = (root: ParentNode, state: PlateState, most?: number) => number;

/** Shapes and markers: another stance counts. */
const paintShapes: PaintPart = (root, state, most = Infinity) => {
  const { painted } = state;
  let count = 0;
  for (const shape of root.querySelectorAll<SVGElement>('[data-country]')) {
    const country = painted.get(shape.dataset['country'] ?? '');
    if (!country) continue;
    mark(shape, 'data-stayed', country.isStayed);
    mark(shape, 'data-emptied', country.isEmptied);
    if (shape.classList.contains('dot'))
      mark(shape, 'data-emphasis', emphasisOf(country.code, state));
    if (mark(shape, 'data-stance', country.stance)) count += 1;
    if (count === most) break;
  }
  return count;
};

/** The names over the shapes. */
const paintNames: PaintPart = (root, { painted }, most = Infinity) => {
  let count = 0;
  for (const name of root.querySelectorAll<SVGElement>('[data-name]')) {
    if (paintName(name, painted)) count += 1;
    if (count === most) break;
  }
  return count;
};

/** What else stands over the shapes, all of it: what links are called, rings, the outline of the latest change. */
const paintMarks: PaintPart = (root, state) => {
  const { painted } = state;
  let count = 0;
  for (const link of root.querySelectorAll<SVGAElement>('a[data-key]')) {
    const country = painted.get(link.dataset['key'] ?? '');
    if (country && mark(link, 'aria-label', country.label)) count += 1;
  }
  for (const ring of root.querySelectorAll<SVGElement>('[data-ring]')) {
    if (mark(ring, 'data-off', !painted.get(ring.dataset['ring'] ?? '')?.hasDeclared)) count += 1;
  }
  for (const group of root.querySelectorAll<SVGGElement>('.emphasis')) {
    if (paintEmphasis(group, state)) count += 1;
  }
  return count;
};

/** What plates are made of, in the order it is painted. */
export const PARTS: readonly PaintPart[] = [paintShapes, paintNames, paintMarks];

/** Paints drawn plates whole for another day. Only attributes change; nothing is measured or laid out. */
export function paintPlates(root: ParentNode, state: PlateState): void {
  for (const paint of PARTS) paint(root, state);
}

/** Returns whether it was set otherwise. */
function paintName(name: SVGElement, painted: PlateState['painted']): boolean {
  const country = painted.get(name.dataset['name'] ?? '');
  const text = name.querySelector('text');
  if (!country || !text) return false;
  const isQuiet = country.stance === 'no-measure';
  const wasQuiet = text.classList.contains('quiet');
  text.classList.toggle('quiet', isQuiet);
  const ink = 'inside' in name.dataset && !country.isEmptied ? country.stance : undefined;
  const isOther = [
    mark(name, 'data-off', !isNamed(country, 'large' in name.dataset)),
    mark(text, 'data-ink', ink),
    isQuiet !== wasQuiet,
  ];
  return isOther.includes(true);
}

/** Outlines of the emphasised countries, drawn again over all others. Returns whether they are others than before. */
function paintEmphasis(group: SVGGElement, { changed, selected }: PlateState): boolean {
  const plate = group.dataset['over'] ?? '';
  const codes =
    selected === undefined ? changed : [...changed.filter((code) => code !== selected), selected];
  const outlines = codes.flatMap((code) => {
    const id = `${plate}-${code}`;
    const isMarker = group.ownerSVGElement?.parentElement?.querySelector(
      `.dot[data-country="${code}"]:not(.narrow *)`,
    );
    if (isMarker || !document.getElementById(id)) return [];
    return ['change-casing', 'change'].map((paint) => {
      const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
      use.setAttribute('href', `#${id}`);
      use.dataset['mark'] = paint;
      if (code === selected) use.dataset['emphasis'] = 'selected';
      return use;
    });
  });
  if (outlines.map(({ outerHTML }) => outerHTML).join('') === group.innerHTML) return false;
  group.replaceChildren(...outlines);
  return true;
}
