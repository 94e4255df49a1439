import type { PlateState } from './PlateState.ts';

/** Drawn on no plate. */
export const ANTARCTICA = '010';

/** Kosovo has no id in the atlas; it is found by the name that stands there. */
const NAMES_WITHOUT_ID: Readonly<Record<string, string>> = { XKX: 'Kosovo' };

/** Parts of a state that the atlas draws apart, by their own ids. Overseas territories stay as it has them. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  CHN: ['344', '446'], // Hong Kong, Macao
  FIN: ['248'], // Åland
};

/** True for an id that is drawn as part of another state: Hong Kong, Macao, Åland. */
export function isPart(id: string): boolean {
  return Object.values(PARTS).some((ids) => ids.includes(id));
}

/** What an outline of the atlas says of itself. */
export interface AtlasEntry {
  readonly id?: string | number | undefined;
  readonly properties?: { readonly name?: string } | undefined;
}

/**
 * True when an outline of world-atlas belongs to `state`. Several may: id 036 stands there for Australia
 * and for Ashmore and Cartier Islands. N. Cyprus and Somaliland have no id and belong to none.
 */
export function belongsTo(
  { id, properties }: AtlasEntry,
  state: Pick<PlateState, 'code' | 'numeric'>,
): boolean {
  const name = NAMES_WITHOUT_ID[state.code];
  if (name !== undefined) return id === undefined && properties?.name === name;
  return (
    id !== undefined && (id === state.numeric || (PARTS[state.code]?.includes(String(id)) ?? false))
  );
}
