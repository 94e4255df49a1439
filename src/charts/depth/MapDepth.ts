import type { MapCountry } from '../MapCountry.ts';
import { part } from '../map/dom.ts';
import type { MapState } from '../map/mapState.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { Comparison } from './Comparison.ts';
import { NewsLabels } from './NewsLabels.ts';
import { PlateChoice } from './PlateChoice.ts';
import { Preview } from './Preview.ts';

export interface DepthInput {
  /** Shows a view that stays. */
  readonly onsettle: (change: ViewChange) => void;
  /** Paints the map again as it stands: another plate has come. */
  readonly repaint: () => void;
}

/**
 * What a map can do beyond its day: two dates, single plates, a preview of what is pointed at, names for what
 * has none. Fetched when
 * first asked for, so that no page and no embed carries it before.
 */
export class MapDepth {
  readonly #comparison: Comparison;
  readonly #plates: PlateChoice;
  readonly #preview: Preview;
  readonly #news: NewsLabels;

  constructor(root: HTMLElement, countries: readonly MapCountry[], input: DepthInput) {
    this.#comparison = new Comparison(root, countries, input.onsettle);
    this.#plates = new PlateChoice(root, input);
    this.#preview = new Preview(root, countries);
    this.#news = new NewsLabels(part(root, '.plates'));
  }

  show(view: View, state: MapState): void {
    this.#plates.show(view);
    this.#comparison.show(view, state);
    this.#preview.show(view.on, state);
    this.#news.show(state);
  }

  /** Begins a comparison, or ends it. */
  toggleComparison(): void {
    this.#comparison.toggle();
  }

  /** What a comparison has to say of the view shown; undefined while there is none. */
  news(): string | undefined {
    return this.#comparison.news();
  }
}
