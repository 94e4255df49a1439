import type { Day } from '../../domain/day.ts';
import { indexInForce } from '../../domain/position.ts';
import type { MapCountry } from '../MapCountry.ts';
import type { LoadDetails } from './CountryDetails.ts';
import { makeCard } from './CountryCard.ts';
import { part } from './dom.ts';

/** Where a map shows its card: one at a time, made anew when country or position changes. */
export class CardPlace {
  readonly #root: HTMLElement;
  readonly #place: HTMLElement;
  readonly #loadDetails: LoadDetails;
  readonly #onclose: () => void;
  /** What stands here: the country and its entry in force. */
  #shown = '';

  constructor(root: HTMLElement, loadDetails: LoadDetails, onclose: () => void) {
    this.#root = root;
    this.#place = part(root, '.card-place');
    this.#loadDetails = loadDetails;
    this.#onclose = onclose;
  }

  /** True while the focus is inside the card. */
  get hasFocus(): boolean {
    return this.#place.contains(document.activeElement);
  }

  /** Shows the card of `country` on `on`, or none. */
  show(country: MapCountry | undefined, on: Day): void {
    const wanted = country ? `${country.code} ${indexInForce(country.history, on)}` : '';
    if (wanted === this.#shown) return;
    this.#shown = wanted;
    if (!country) {
      this.#place.replaceChildren();
      return;
    }
    const href = `${this.#root.dataset['dossiers'] ?? ''}${country.code.toLowerCase()}/`;
    this.#place.replaceChildren(
      makeCard({
        root: this.#root,
        country,
        on,
        href,
        loadDetails: this.#loadDetails,
        onclose: this.#onclose,
      }),
    );
  }
}
