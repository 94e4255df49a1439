import type { CountryCode } from '../../domain/position.ts';
import { freePlace, type Box } from '../../geometry/freePlace.ts';
import { mark } from '../map/dom.ts';
import type { MapState } from '../map/mapState.ts';

/** A day that has stood so long is settled, in ms. */
const SETTLED_MS = 150;
const SVG = 'http://www.w3.org/2000/svg';

/**
 * Names the countries that the day shown concerns where the drawing has no place for their names: on a phone
 * the plates name few. A label goes to the nearest free spot, on a leader, once the day has settled.
 */
export class NewsLabels {
  readonly #plates: HTMLElement;
  #state: MapState | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(plates: HTMLElement) {
    this.#plates = plates;
    new ResizeObserver(() => {
      this.#wait();
    }).observe(plates);
  }

  show(state: MapState): void {
    const isSame = this.#state?.changed.join() === state.changed.join();
    this.#state = state;
    if (!isSame) this.#clear();
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#clear();
      for (const code of this.#state?.changed ?? []) this.#name(code);
    }, SETTLED_MS);
  }

  #clear(): void {
    for (const label of this.#plates.querySelectorAll('.news-label')) label.remove();
  }

  #name(code: CountryCode): void {
    const country = this.#state?.painted.get(code);
    const isNamed = this.#seen(`[data-name="${code}"] text`).length > 0;
    if (!country || country.isEmptied || isNamed) return;
    // The plate that shows it largest.
    const [target] = this.#seen(`[data-country="${code}"]`).sort((a, b) => area(b) - area(a));
    const plate = target?.closest<HTMLElement>('.map-plate');
    const overlay = plate?.querySelector('.overlay');
    if (!target || !plate || !overlay) return;
    const frame = plate.getBoundingClientRect();
    const taken = [...plate.querySelectorAll('text[data-label], .dot')]
      .map((element) => within(frame, element))
      .filter(({ width }) => width > 0);
    const text = made('text', { 'data-label': '' });
    text.textContent = country.name;
    const leader = made('line', { 'data-mark': 'leader' });
    const group = made('g', { class: 'news-label' });
    group.append(leader, text);
    overlay.append(group);
    const { width, height } = text.getBoundingClientRect();
    const from = within(frame, target);
    const at = { x: from.left + from.width / 2, y: from.top + from.height / 2 };
    const place = freePlace(at, { width, height }, taken, frame);
    if (!place) {
      group.remove();
      return;
    }
    // Four fifths of a line of type stand over its baseline.
    mark(text, 'x', String(place.left));
    mark(text, 'y', String(place.top + height * 0.8));
    const end = {
      x: Math.min(place.left + width, Math.max(place.left, at.x)),
      y: Math.min(place.top + height, Math.max(place.top, at.y)),
    };
    for (const [name, value] of [
      ['x1', at.x],
      ['y1', at.y],
      ['x2', end.x],
      ['y2', end.y],
    ] as const) {
      mark(leader, name, String(value));
    }
  }

  #seen(selector: string): Element[] {
    return [...this.#plates.querySelectorAll(selector)].filter(
      (element) => element.getBoundingClientRect().width > 0,
    );
  }
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

function within(frame: DOMRect, element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left: left - frame.left, top: top - frame.top, width, height };
}

function made(tag: 'g' | 'line' | 'text', attributes: Readonly<Record<string, string>>) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
