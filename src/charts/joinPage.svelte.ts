import { onMount } from 'svelte';
import type { CountryCode } from '../domain/position.ts';
import { followView } from './followView.ts';
import { part } from './map/dom.ts';
import { joinView, type AddressUse, type SharedView } from './SharedView.ts';
import type { View } from './viewState.ts';

/** A shared view as an island reads it: first as built, then whatever the page shows. */
export interface JoinedView {
  readonly current: View;
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
  onMount(() => {
    const show = (): void => {
      current = shared.current;
    };
    const disconnect = shared.connect(isCountry);
    const leave = followView(part(document, chart), shared, show);
    return () => {
      leave();
      disconnect();
    };
  });
  return {
    shared,
    get current() {
      return current;
    },
  };
}
