import { onMount } from 'svelte';
import type { CountryCode } from '../domain/position.ts';
import { followView } from './followView.ts';
import { inTurn, outOfTurn } from './inTurn.ts';
import { part } from './map/dom.ts';
import { joinView, type AddressUse, type SharedView } from './SharedView.ts';
import type { View } from './viewState.ts';

/** A dragged view that has stood so long is at rest, in ms. */
const REST_MS = 200;

/**
 * Not all that is laid out anew for a day has room in one frame. Places found ahead, what is drawn, each above and
 * below, and what is listed have a turn each, in this order.
 */
const TURNS = ['placedAbove', 'placedBelow', 'above', 'below', 'listed'] as const;

/** A view, or a part of it, as each of the turns has it. */
export type InTurns<Part> = Readonly<Record<(typeof TURNS)[number], Part>>;

/** A shared view as an island reads it: first as built, then whatever the page shows. */
export interface JoinedView {
  readonly current: View;
  /** The view that things are laid out for: the current one, but not while a pointer drags on. */
  readonly rested: InTurns<View>;
  readonly shared: SharedView;
}

function allTurns(view: View): InTurns<View> {
  return { placedAbove: view, placedBelow: view, above: view, below: view, listed: view };
}

/**
 * Joins the view of that name while the component lives. To be called while it is being made; `chart` selects
 * its drawing on the page, which is spared while nobody sees it.
 */
export function joinPage(
  name: string,
  chart: string,
  defaults: View,
  address: AddressUse,
  isCountry: (code: CountryCode) => boolean,
): JoinedView {
  const shared = joinView(name, defaults, address);
  let current = $state.raw(defaults);
  let rested = $state.raw(allTurns(defaults));
  onMount(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const turns = TURNS.map((turn) => (): void => {
      rested = { ...rested, [turn]: current };
    });
    const hold = (): void => {
      clearTimeout(timer);
      for (const take of turns) outOfTurn(take);
    };
    const show = (): void => {
      current = shared.current;
      hold();
      if (shared.isPaced)
        timer = setTimeout(() => {
          // Where it has moved on, its turn to be shown is yet to come, and the rest with it.
          if (shared.current === current) for (const take of turns) inTurn(take);
        }, REST_MS);
      else rested = allTurns(current);
    };
    const disconnect = shared.connect(isCountry);
    const leave = followView(part(document, chart), shared, show);
    return () => {
      hold();
      leave();
      disconnect();
    };
  });
  return {
    shared,
    get current() {
      return current;
    },
    get rested() {
      return rested;
    },
  };
}
