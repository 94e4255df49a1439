import { countDirections, differencesBetween, type Difference } from '../../domain/comparison.ts';
import { isInWindow, parseDay, WINDOW, type Day } from '../../domain/day.ts';
import { isMember } from '../../domain/membership.ts';
import { inForceOn } from '../../domain/position.ts';
import { stanceInSentence } from '../../domain/stance.ts';
import { FOCUS, percentAt, WHOLE } from '../../geometry/timeScale.ts';
import { compareSays as says } from '../../words/compare.ts';
import type { MapCountry } from '../MapCountry.ts';
import { mark, part, say } from '../map/dom.ts';
import type { MapState } from '../map/mapState.ts';
import { percent } from '../percent.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { element } from './element.ts';
import { TwinPlate } from './TwinPlate.ts';

/** Two dates on one map: who stood elsewhere, counted, listed and outlined, and the earlier plate beside. */
export class Comparison {
  readonly #root: HTMLElement;
  readonly #countries: readonly MapCountry[];
  readonly #onsettle: (change: ViewChange) => void;
  readonly #panel = element('section', 'comparison');
  readonly #date = element('input', '');
  readonly #summary = element('p', 'comparison-summary');
  readonly #list = element('ul', 'comparison-list');
  readonly #twin: TwinPlate;
  #line: SVGLineElement | undefined;
  #view: View | undefined;

  constructor(
    root: HTMLElement,
    countries: readonly MapCountry[],
    onsettle: (change: ViewChange) => void,
  ) {
    this.#root = root;
    this.#countries = countries;
    this.#onsettle = onsettle;
    this.#twin = new TwinPlate(root, countries);
    const end = element('button', '', says.end);
    end.type = 'button';
    end.addEventListener('click', () => {
      this.toggle();
      root.querySelector<HTMLElement>('button[data-compare]')?.focus();
    });
    this.#date.addEventListener('change', () => {
      const day = parseDay(this.#date.value);
      if (day && isInWindow(day)) this.#settle(day);
    });
    this.#panel.setAttribute('aria-label', says.title);
    this.#panel.append(
      element('p', 'comparison-dates', element('label', '', `${says.other} `, this.#date), end),
      this.#summary,
      this.#list,
    );
    this.#list.setAttribute('aria-label', says.list);
  }

  /** Begins with the first day of the years in which most moves fall, or ends. */
  toggle(): void {
    const { on, vs } = this.#view ?? {};
    if (on === undefined) return;
    if (vs === undefined) {
      this.#settle(on > FOCUS.from ? FOCUS.from : WINDOW.last);
      this.#date.focus();
    } else this.#onsettle({ vs: undefined });
  }

  show(view: View, state: MapState): void {
    this.#view = view;
    const { on, vs } = view;
    const button = this.#root.querySelector('button[data-compare]');
    if (button) mark(button, 'aria-pressed', String(vs !== undefined));
    mark(this.#root, 'data-compared', vs);
    this.#twin.show(view);
    if (vs === undefined) {
      this.#panel.remove();
      this.#line?.remove();
      this.#line = undefined;
      return;
    }
    if (!this.#panel.isConnected) {
      // Not before it is asked for: a browser takes long over its first date field.
      Object.assign(this.#date, { type: 'date', min: WINDOW.first, max: WINDOW.last });
      part(this.#root, '.map-grid').append(this.#panel);
    }
    if (this.#date.value !== vs) this.#date.value = vs;
    const [earlier, later] = this.#days(on, vs);
    const differences = differencesBetween(this.#countries, earlier, later).filter(
      ({ code }) => state.painted.get(code)?.isEmptied === false,
    );
    say(this.#summary, this.#sentence(state, differences, earlier, later));
    this.#list.replaceChildren(...differences.map((difference) => this.#item(difference, state)));
    this.#paintLine(vs);
    this.#paintCard(view, earlier, later);
  }

  /** The summary, for the live region. */
  news(): string | undefined {
    return this.#view?.vs === undefined ? undefined : (this.#summary.textContent ?? undefined);
  }

  #settle(vs: Day): void {
    this.#onsettle({ vs });
    say(part(this.#root, '[aria-live]'), this.news() ?? '');
  }

  #days(on: Day, vs: Day): readonly [Day, Day] {
    return vs < on ? [vs, on] : [on, vs];
  }

  /** The group as of the later day, as everywhere in the product. */
  #sentence(
    { counted }: MapState,
    differences: readonly Difference[],
    earlier: Day,
    later: Day,
  ): string {
    const members = new Set(
      this.#countries
        .filter((country) => isMember(country, counted, later))
        .map(({ code }) => code),
    );
    const moved = differences.filter(({ code }) => members.has(code));
    return says.summary(earlier, later, counted, { ...countDirections(moved), of: members.size });
  }

  #item({ code, before, after }: Difference, { painted }: MapState): HTMLElement {
    const chip = (stance: typeof before): HTMLElement => {
      const swatch = element('span', '');
      mark(swatch, 'data-swatch', stance);
      return element('span', 'chip', swatch, stanceInSentence(stance));
    };
    const name = element('button', '', painted.get(code)?.name ?? code);
    name.type = 'button';
    name.addEventListener('click', () => {
      this.#onsettle({ country: code });
    });
    return element('li', '', name, ': ', chip(before), ' → ', chip(after));
  }

  /** A second line on the scrubber, at the other day. */
  #paintLine(vs: Day): void {
    const drawing = this.#root.querySelector('.scrubber .drawing');
    if (!this.#line && drawing) {
      this.#line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
      this.#line.setAttribute('class', 'other-date-line');
      this.#line.setAttribute('y1', '20');
      this.#line.setAttribute('y2', '72');
      drawing.prepend(this.#line);
    }
    const x = percent(percentAt(WHOLE, vs));
    this.#line?.setAttribute('x1', x);
    this.#line?.setAttribute('x2', x);
  }

  #paintCard({ country: code }: View, earlier: Day, later: Day): void {
    const country = this.#countries.find((candidate) => candidate.code === code);
    const facts = this.#root.querySelector('.card .card-stance');
    if (!country || !facts) return;
    const line =
      this.#root.querySelector<HTMLElement>('.card .card-between') ?? element('p', 'card-between');
    const [before, after] = [earlier, later].map((day) => inForceOn(country.history, day).stance);
    if (!before || !after) return;
    say(line, says.between(earlier, later, before, after));
    facts.after(line);
  }
}
