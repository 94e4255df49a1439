import type { CountryCode } from '../domain/position.ts';
import { inTurn, inTurnOrNow, outOfTurn } from './inTurn.ts';
import {
  DEFAULT_VIEW,
  formatView,
  parseView,
  VIEW_PARAMETERS,
  type View,
  type ViewParameter,
} from './viewState.ts';

/** A change of view; `undefined` takes an optional part away. */
export type ViewChange = { readonly [Key in keyof View]?: View[Key] | undefined };

/** How a settled view reaches the address: pages push an entry, embeds and stories do not. */
export type AddressUse = 'push' | 'replace' | 'none';

/**
 * The view that charts of one page share. A chart joins it, draws `current` and calls `move` while a
 * control moves and `settle` when it rests. It is first as built; `connect` takes it from the address.
 * Plain, since charts with and without a framework join it.
 */
export class SharedView {
  current: View = DEFAULT_VIEW;
  /** Parameters of the address that were not understood. */
  rejected: readonly ViewParameter[] = [];

  readonly #listeners = new Set<() => void>();
  readonly #defaults: View;
  readonly #address: AddressUse;
  #isMoving = false;
  #isPaced = false;
  #isConnected = false;
  /** Waits from the release of a drag until the address says the day it came to. */
  readonly #follow = (): void => {
    this.#write('replace');
  };

  constructor(defaults: View, address: AddressUse) {
    this.#defaults = defaults;
    this.#address = address;
    this.current = defaults;
  }

  /** True between a first `move` and its `settle`, while the entry of the history is being replaced. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** True while listeners are called in turn, since a pointer drags: they may put off what need not be seen at once. */
  get isPaced(): boolean {
    return this.#isPaced;
  }

  /** Calls `listener` after every change. Returns the undo. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      outOfTurn(listener);
    };
  }

  /**
   * Shows a view in passing. The address follows without a new entry. With `isDragged` charts follow in turn, and the
   * address once the hand rests: each change of it has the browser resolve every reference of the maps anew.
   */
  move(change: ViewChange, isDragged = false): void {
    this.#catchUp();
    if (!this.#isMoving && this.#address === 'push') {
      // The entry being left stays as it is; the moving view gets one of its own.
      history.pushState(null, '', location.href);
    }
    this.#isMoving = true;
    this.#apply(change, isDragged);
    if (!isDragged) this.#write('replace');
  }

  /** Shows a view that stays: one step of the back button. With `isDragged` charts and address follow in turn. */
  settle(change: ViewChange, isDragged = false): void {
    this.#catchUp();
    const before = formatView(this.current, this.#defaults);
    const wasMoving = this.#isMoving;
    this.#isMoving = false;
    this.#apply(change, isDragged);
    const isNew = formatView(this.current, this.#defaults) !== before;
    if (!isNew && !wasMoving) return;
    // The frame of the release has enough to do without the address.
    if (isDragged && wasMoving) inTurn(this.#follow);
    else this.#write(wasMoving ? 'replace' : this.#address);
  }

  /** Shows the view as built, one step of the back button away from the one before. */
  reset(): void {
    const none = Object.fromEntries(Object.keys(this.current).map((key) => [key, undefined]));
    this.settle({ ...none, ...this.#defaults });
  }

  /** Takes the view from the address now and whenever the reader goes back. Returns the undo. */
  connect(isCountry: (code: CountryCode) => boolean): () => void {
    if (this.#isConnected || this.#address === 'none') return () => undefined;
    this.#isConnected = true;
    const read = (): void => {
      outOfTurn(this.#follow);
      const parameters = new URLSearchParams(location.search);
      for (const [name, value] of new URLSearchParams(location.hash.replace(/^#\??/, ''))) {
        if ((VIEW_PARAMETERS as readonly string[]).includes(name)) parameters.set(name, value);
      }
      const { view, rejected } = parseView(parameters, isCountry, this.#defaults);
      this.current = view;
      this.rejected = rejected;
      this.#isMoving = false;
      this.#tell(false);
    };
    read();
    addEventListener('popstate', read);
    return () => {
      removeEventListener('popstate', read);
      this.#isConnected = false;
    };
  }

  #apply(change: ViewChange, isPaced: boolean): void {
    const next = Object.entries({ ...this.current, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    this.current = Object.fromEntries(next) as unknown as View;
    this.#tell(isPaced);
  }

  #tell(isPaced: boolean): void {
    this.#isPaced = isPaced;
    for (const listener of this.#listeners) inTurnOrNow(listener, isPaced);
  }

  #catchUp(): void {
    if (outOfTurn(this.#follow)) this.#follow();
  }

  #write(use: AddressUse): void {
    if (use === 'none' || this.#address === 'none') return;
    const query = formatView(this.current, this.#defaults);
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (use === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
}

const views = new Map<string, SharedView>();

/**
 * The shared view of that name on this page, made by the first chart that joins. At build every call
 * makes a view of its own, since pages are drawn side by side.
 */
export function joinView(name: string, defaults: View, address: AddressUse): SharedView {
  if (typeof window === 'undefined') return new SharedView(defaults, address);
  let view = views.get(name);
  if (!view) {
    view = new SharedView(defaults, address);
    views.set(name, view);
  }
  return view;
}
