import { inTurn, outOfTurn, type Piece } from '../inTurn.ts';
import { part } from './dom.ts';
import { PARTS, paintPlates, type PlateState } from './paintPlates.ts';

/** Europe, the world, Asia-Pacific: as many plates as a map ever shows. */
const PLACES = [0, 1, 2] as const;
/** So much that changes is a frame's work for a slow phone. */
const MOST = 5;

/** Paints the plates of a map: all at once, or piece by piece while a pointer drags. */
export class PlatePainter {
  readonly #root: HTMLElement;
  readonly #pieces: readonly Piece[];
  #state: PlateState | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#pieces = PARTS.flatMap((paint) =>
      PLACES.map((place) => {
        const piece = (): boolean => {
          const count = this.#paint(place, paint);
          if (count === MOST) inTurn(piece);
          return count > 0;
        };
        return piece;
      }),
    );
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

  /** Paints so much of the plate at that place: it may have come, or gone, while its turn was waited for. */
  #paint(place: number, paint: (typeof PARTS)[number]): number {
    const plate = this.#root.querySelectorAll('.plates .map-plate')[place];
    return plate && this.#state ? paint(plate, this.#state, MOST) : 0;
  }
}
