import { onMount } from 'svelte';
import type { CountryCode } from '../domain/position.ts';
import { followView } from './followView.ts';
import { inTurn, outOfTurn } from './inTurn.ts';
import { part } from './map/dom.ts';
import { joinView, type AddressUse, type SharedView } from './SharedView.ts';
import type { View } from './viewState.ts';

/** A dragged view that has stood so long is at rest, in ms. */
const REST_MS = 200;

/** A shared view as an island reads it: first as built, then whatever the page shows. */
export interface JoinedView {
  readonly current: View;
  /** The view that things are laid out for: the current one, but not while a pointer drags on. */
  readonly rested: View;
  readonly shared: SharedView;
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
  let rested = $state.raw(defaults);
  onMount(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const rest = (): void => {
      rested = current;
    };
    const show = (): void => {
      current = shared.current;
      clearTimeout(timer);
      outOfTurn(rest);
      if (shared.isPaced)
        timer = setTimeout(() => {
          inTurn(rest);
        }, REST_MS);
      else rest();
    };
    const disconnect = shared.connect(isCountry);
    const leave = followView(part(document, chart), shared, show);
    return () => {
      clearTimeout(timer);
      outOfTurn(rest);
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
