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

/** Paints shapes and markers of drawn plates for another day, until so many have another stance. Returns how many. */
export function paintShapes(root: ParentNode, state: PlateState, most = Infinity): number {
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
}

/** Sets what is written and drawn over the shapes of drawn plates: names, rings, the outline of the latest change. */
export function paintMarks(root: ParentNode, state: PlateState): void {
  const { painted } = state;
  for (const link of root.querySelectorAll<SVGAElement>('a[data-key]')) {
    const country = painted.get(link.dataset['key'] ?? '');
    if (country) mark(link, 'aria-label', country.label);
  }
  for (const name of root.querySelectorAll<SVGElement>('[data-name]')) paintName(name, painted);
  for (const ring of root.querySelectorAll<SVGElement>('[data-ring]')) {
    mark(ring, 'data-off', !painted.get(ring.dataset['ring'] ?? '')?.hasDeclared);
  }
  for (const group of root.querySelectorAll<SVGGElement>('.emphasis')) paintEmphasis(group, state);
}

/** Paints drawn plates whole for another day. Only attributes change; nothing is measured or laid out. */
export function paintPlates(root: ParentNode, state: PlateState): void {
  paintShapes(root, state);
  paintMarks(root, state);
}

function paintName(name: SVGElement, painted: PlateState['painted']): void {
  const country = painted.get(name.dataset['name'] ?? '');
  if (!country) return;
  mark(name, 'data-off', !isNamed(country, 'large' in name.dataset));
  const text = name.querySelector('text');
  if (!text) return;
  mark(
    text,
    'data-ink',
    'inside' in name.dataset && !country.isEmptied ? country.stance : undefined,
  );
  text.classList.toggle('quiet', country.stance === 'no-measure');
}

/** Outlines of the emphasised countries, drawn again over all others. */
function paintEmphasis(group: SVGGElement, { changed, selected }: PlateState): void {
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
  group.replaceChildren(...outlines);
}
