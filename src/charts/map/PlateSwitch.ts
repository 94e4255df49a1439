import type { CountryCode } from '../../domain/position.ts';
import { MAP_VIEWS, type MapView } from '../../domain/mapView.ts';
import { fetchPlate, insertPlate } from './FetchedPlate.ts';
import { mark, part } from './dom.ts';

/** Shows one plate of a map at a time; those that are not in the document are fetched once. */
export class PlateSwitch {
  readonly #plates: HTMLElement;
  readonly #defs: Element;
  readonly #folder: string;
  /** The plate asked for last: an answer that comes after another wish is not shown. */
  #wanted: MapView | undefined;

  /** `map` holds `.plates`, `defs` the outlines; the others are fetched from `<folder><view>.json`. */
  constructor(map: HTMLElement, defs: Element, folder: string) {
    this.#plates = part(map, '.plates');
    this.#defs = defs;
    this.#folder = folder;
  }

  /** The view of the plate shown. */
  get shown(): MapView | undefined {
    const plate = this.#plates.querySelector<HTMLElement>('[data-plate]:not([hidden])');
    return MAP_VIEWS.find((view) => view === plate?.dataset['plate']);
  }

  /** True when a plate in the document has a link to that country. */
  draws(view: MapView, code: CountryCode): boolean {
    const plate = this.#plate(view);
    return Boolean(plate?.querySelector(`a[data-key="${code}"]`));
  }

  /** Shows the plate of `view` once it is there; true then, false where another was asked for meanwhile. */
  async show(view: MapView): Promise<boolean> {
    this.#wanted = view;
    if (!this.#plate(view)) {
      const fetched = await fetchPlate(this.#folder, view);
      if (!this.#plate(view))
        insertPlate(fetched, this.#defs, this.#plates, '_blank').hidden = true;
    }
    if (this.#wanted !== view) return false;
    for (const plate of this.#plates.querySelectorAll<HTMLElement>('[data-plate]')) {
      mark(plate, 'hidden', plate.dataset['plate'] !== view);
    }
    return true;
  }

  #plate(view: MapView): HTMLElement | null {
    return this.#plates.querySelector<HTMLElement>(`[data-plate="${view}"]`);
  }
}
