import type { MapView } from '../domain/mapView.ts';

// Each page has locals of its own; a map asks for its views wherever it stands on the page.
const drawn = new WeakMap<object, Set<MapView>>();

/** Those of `views` whose outlines the page does not have yet, and whether it has any; now it has them. */
export function claimViews(
  locals: object,
  views: readonly MapView[],
): { readonly missing: readonly MapView[]; readonly isFirst: boolean } {
  const taken = drawn.get(locals) ?? new Set<MapView>();
  const isFirst = taken.size === 0;
  const missing = views.filter((view) => !taken.has(view));
  drawn.set(locals, new Set([...taken, ...missing]));
  return { missing, isFirst };
}
