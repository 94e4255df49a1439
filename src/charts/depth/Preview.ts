import type { Day } from '../../domain/day.ts';
import type { MapCountry } from '../MapCountry.ts';
import { mark } from '../map/dom.ts';
import type { MapState } from '../map/mapState.ts';
import { rowOf } from '../map/paintTable.ts';
import { compareSays } from '../../words/compare.ts';
import { element } from './element.ts';

/** Px between a shape and its note. */
const GAP = 8;

/**
 * A small note at the country that is pointed at or focused: name, stance, since. A click, a tap or Enter
 * opens the card, which begins with the same. Its link says all this by name, so the note is not read out.
 */
export class Preview {
  readonly #countries: readonly MapCountry[];
  readonly #note = element('div', 'map-note');
  #on: Day | undefined;
  #state: MapState | undefined;
  #code: string | undefined;

  constructor(root: HTMLElement, countries: readonly MapCountry[]) {
    const plates = root.querySelector<HTMLElement>('.plates');
    if (!plates) throw new RangeError('the drawing has no plates');

    this.#countries = countries;
    this.#note.setAttribute('aria-hidden', 'true');
    const enter = ({ target, type }: Event): void => {
      if (type === 'pointerover' || (target as Element).matches(':focus-visible')) {
        this.#enter(target as Element);
      }
    };
    const leave = (): void => {
      this.#clear();
    };
    plates.addEventListener('pointerover', enter);
    plates.addEventListener('focusin', enter);
    plates.addEventListener('pointerleave', leave);
    plates.addEventListener('focusout', leave);
    root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') leave();
    });
    // What was asked for while this was being fetched.
    const waiting = plates.querySelector('a[data-key]:is(:hover, :focus-visible)');
    queueMicrotask(() => {
      if (waiting) this.#enter(waiting);
    });
  }

  /** The day changes under the pointer as well. */
  show(on: Day, state: MapState): void {
    this.#on = on;
    this.#state = state;
    this.#fill();
  }

  #enter(target: Element): void {
    const shape = target.closest<SVGElement>('[data-key], [data-country]');
    const plate = target.closest<HTMLElement>('.map-plate');
    if (!shape || !plate) {
      this.#clear();
      return;
    }
    this.#code = shape.dataset['key'] ?? shape.dataset['country'];
    this.#fill();
    const from = plate.getBoundingClientRect();
    const at = shape.getBoundingClientRect();
    plate.append(this.#note);
    const width = this.#note.offsetWidth;
    const height = this.#note.offsetHeight;
    const left = at.left - from.left + at.width / 2 - width / 2;
    const above = at.top - from.top - height - GAP;
    const top = above >= 0 ? above : Math.min(at.bottom - from.top + GAP, from.height - height);
    this.#note.style.insetInlineStart = `${Math.max(0, Math.min(from.width - width, left))}px`;
    this.#note.style.insetBlockStart = `${top}px`;
  }

  #fill(): void {
    const country = this.#countries.find(({ code }) => code === this.#code);
    if (!country || this.#on === undefined) return;
    const painted = this.#state?.painted.get(country.code);
    const { position, since, basis } = rowOf(country, this.#on, painted);
    const swatch = element('span', '');
    mark(swatch, 'data-swatch', painted?.stance);
    this.#note.replaceChildren(
      element('strong', '', country.name),
      element('span', 'map-note-stance', swatch, position),
      element('span', 'map-note-since', `${compareSays.since(since)}, ${basis}`),
    );
  }

  #clear(): void {
    this.#code = undefined;
    this.#note.remove();
  }
}
