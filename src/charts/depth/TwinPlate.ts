import type { CountryCode } from '../../domain/position.ts';
import { compareSays as says } from '../../words/compare.ts';
import type { MapCountry } from '../MapCountry.ts';
import { part, say } from '../map/dom.ts';
import { mapState } from '../map/mapState.ts';
import { paintPlates } from '../map/paintPlates.ts';
import { describeMap } from '../../domain/describe.ts';
import type { View } from '../viewState.ts';
import { element } from './element.ts';

/**
 * The plate of the other day, beside the one of the day shown: a copy without links, since the list says who
 * stood elsewhere. The style sheet shows it where there is room for two.
 */
export class TwinPlate {
  readonly #root: HTMLElement;
  readonly #countries: readonly MapCountry[];
  readonly #place = element('div', 'plate-before');
  readonly #captions = { twin: element('p', 'plate-date'), own: element('p', 'plate-date') };
  /** The plate that was copied. */
  #copied: string | undefined;

  constructor(root: HTMLElement, countries: readonly MapCountry[]) {
    this.#root = root;
    this.#countries = countries;
    this.#place.setAttribute('role', 'img');
  }

  show({ on, vs, view, group }: View): void {
    if (vs === undefined) {
      this.#place.remove();
      this.#captions.own.remove();
      return;
    }
    const name = view ?? 'europe';
    const own = this.#root.querySelector<HTMLElement>(`.plates > [data-plate="${name}"]`);
    if (!own) return;
    if (this.#copied !== name) this.#copy(own, name);
    const state = mapState(this.#countries, vs, group);
    const changed: readonly CountryCode[] = mapState(this.#countries, on, group, vs).changed;
    paintPlates(this.#place, { painted: state.painted, changed, selected: undefined });
    this.#place.setAttribute(
      'aria-label',
      `${says.before(vs)}. ${describeMap(vs, state.counted, state.counts)}`,
    );
    say(this.#captions.twin, says.plate(vs));
    say(this.#captions.own, says.plate(on));
    own.append(this.#captions.own);
    if (!this.#place.isConnected) part(this.#root, '.map-grid').prepend(this.#place);
  }

  #copy(own: HTMLElement, name: string): void {
    const twin = own.cloneNode(true) as HTMLElement;
    for (const link of twin.querySelectorAll('a')) link.replaceWith(...link.childNodes);
    for (const extra of twin.querySelectorAll('.map-note, .plate-date')) extra.remove();
    twin.append(this.#captions.twin);
    this.#place.replaceChildren(twin);
    this.#copied = name;
  }
}
