import { inTurn, outOfTurn, type Piece } from '../inTurn.ts';
import { part } from './dom.ts';
import { paintMarks, paintPlates, paintShapes, type PlateState } from './paintPlates.ts';

/** Europe, the world, Asia-Pacific: as many plates as a map ever shows. */
const PLACES = [0, 1, 2] as const;
/** So many shapes that change their colour are a frame's work for a slow phone. */
const MOST_SHAPES = 32;

/** Paints the plates of a map: all at once, or piece by piece while a pointer drags. */
export class PlatePainter {
  readonly #root: HTMLElement;
  readonly #pieces: readonly Piece[];
  #state: PlateState | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    const shapes = PLACES.map((place) => {
      const piece = (): unknown =>
        this.#at(place, (plate, state) => {
          if (paintShapes(plate, state, MOST_SHAPES) === MOST_SHAPES) inTurn(piece);
        });
      return piece;
    });
    this.#pieces = [...shapes, ...PLACES.map((place) => () => this.#at(place, paintMarks))];
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

  /**
   * Calls `paint` with the plate at that place: it may have come, or gone, while its turn was waited for. Returns what
   * a piece does.
   */
  #at(place: number, paint: (plate: Element, state: PlateState) => unknown): unknown {
    const plate = this.#root.querySelectorAll('.plates .map-plate')[place];
    return plate && this.#state ? paint(plate, this.#state) : false;
  }
}
