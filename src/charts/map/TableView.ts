import type { View } from '../viewState.ts';
import type { MapCountry } from '../MapCountry.ts';
import type { MapState } from './mapState.ts';
import { paintTable } from './paintTable.ts';

/** The map's table under it: painted when it is opened, and while it is open. */
export class TableView {
  readonly #table: HTMLDetailsElement | null;
  readonly #countries: readonly MapCountry[];
  #shown: readonly [View, MapState] | undefined;

  constructor(root: ParentNode, countries: readonly MapCountry[]) {
    this.#table = root.querySelector<HTMLDetailsElement>('.table-view');
    this.#countries = countries;
    const paint = (): void => {
      this.#paint();
    };
    this.#table?.addEventListener('toggle', paint);
  }

  show(view: View, state: MapState): void {
    this.#shown = [view, state];
    this.#paint();
  }

  #paint(): void {
    if (!this.#table?.open || !this.#shown) return;
    const [view, state] = this.#shown;
    paintTable(this.#table, view, this.#countries, state);
  }
}
