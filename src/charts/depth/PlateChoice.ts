import { isMapView, type MapView } from '../../domain/mapView.ts';
import { compareSays } from '../../words/compare.ts';
import { mark, part, say } from '../map/dom.ts';
import { fetchPlate, insertPlate } from '../map/FetchedPlate.ts';
import type { View } from '../viewState.ts';
import type { DepthInput } from './MapDepth.ts';

/**
 * Shows the plates of a page, or one of them alone; what is not on the page is fetched once. An embed has
 * one plate at a time and a switch of its own.
 */
export class PlateChoice {
  readonly #root: HTMLElement;
  readonly #input: DepthInput;
  #isFetching = false;

  constructor(root: HTMLElement, input: DepthInput) {
    this.#root = root;
    this.#input = input;
    const select = root.querySelector<HTMLSelectElement>('[data-choose="view"]');
    if (!select) return;
    const choose = (value: string): void => {
      this.#input.onsettle({ view: isMapView(value) ? value : undefined });
    };
    select.addEventListener('change', () => {
      choose(select.value);
    });
    // The first choice is made before this is fetched; one that came with the address shows itself.
    const chosen = select.value;
    queueMicrotask(() => {
      if (chosen !== '' && chosen !== select.value) choose(chosen);
    });
  }

  show({ view }: View): void {
    const select = this.#root.querySelector<HTMLSelectElement>('[data-choose="view"]');
    if (!select) return;
    select.value = view ?? '';
    if (view !== undefined && !this.#has(view)) {
      void this.#fetch(view);
      return;
    }
    mark(this.#root, 'data-view', view);
  }

  #has(view: MapView): boolean {
    return this.#root.querySelector(`.plates > [data-plate="${view}"]`) !== null;
  }

  async #fetch(view: MapView): Promise<void> {
    if (this.#isFetching) return;
    this.#isFetching = true;
    try {
      const plate = await fetchPlate(this.#root.dataset['outlines'] ?? '', view);
      const defs = document.querySelector('.outline-defs defs');
      if (!defs) throw new RangeError('the document has no outlines');
      insertPlate(plate, defs, part(this.#root, '.plates'));
      this.#isFetching = false;
      this.#input.repaint();
    } catch {
      this.#isFetching = false;
      const notice = part(this.#root, '.notice');
      notice.hidden = false;
      say(notice, compareSays.plateMissing);
      mark(this.#root, 'data-view', undefined);
    }
  }
}
