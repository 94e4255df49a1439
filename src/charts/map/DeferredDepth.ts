import type { MapDepth } from '../depth/MapDepth.ts';

/** Fetches what few readers ask for: two dates, single plates, previews. */
export type LoadDepth = () => Promise<{ readonly MapDepth: typeof MapDepth }>;

/** A map's depth, fetched once, when first asked for. Without a loader there is none. */
export class DeferredDepth {
  /** Undefined until it is there. */
  loaded: MapDepth | undefined;

  readonly #load: LoadDepth | undefined;
  readonly #make: (kind: typeof MapDepth) => MapDepth;
  #fetching: Promise<MapDepth> | undefined;

  constructor(load: LoadDepth | undefined, make: (kind: typeof MapDepth) => MapDepth) {
    this.#load = load;
    this.#make = make;
  }

  /** Calls `use` once the depth is there. Where fetching fails the next wish asks again. */
  ask(use?: (depth: MapDepth) => void): void {
    this.#fetching ??= this.#load?.().then(({ MapDepth: kind }) => {
      this.loaded = this.#make(kind);
      return this.loaded;
    });
    this.#fetching?.then(use, () => {
      this.#fetching = undefined;
    });
  }
}
