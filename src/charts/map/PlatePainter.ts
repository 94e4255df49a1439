import { inTurn, outOfTurn } from '../inTurn.ts';
import { part } from './dom.ts';
import { paintPlates, type PlateState } from './paintPlates.ts';

/** Europe, the world, Asia-Pacific: as many plates as a map ever shows. */
const MOST_PLATES = 3;

/** Paints the plates of a map: all at once, or one after the other while a pointer drags. */
export class PlatePainter {
  readonly #root: HTMLElement;
  readonly #pieces: readonly (() => void)[];
  #state: PlateState | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#pieces = Array.from({ length: MOST_PLATES }, (_, place) => () => {
      // A plate may have come, or gone, while this waited.
      const plate = root.querySelectorAll('.plates .map-plate')[place];
      if (plate && this.#state) paintPlates(plate, this.#state);
    });
  }

  show(state: PlateState, isPaced: boolean): void {
    this.#state = state;
    if (isPaced) {
      for (const piece of this.#pieces) inTurn(piece);
      return;
    }
    for (const piece of this.#pieces) outOfTurn(piece);
    paintPlates(part(this.#root, '.plates'), state);
  }
}
