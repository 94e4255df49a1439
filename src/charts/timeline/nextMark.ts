/**
 * The event a key leads to from `id`: left and up to the one before, right and down to the one after, Home and
 * End to the ends. Undefined for any other key and past either end. `placed` runs from left to right.
 */
export function nextMark(
  placed: readonly { readonly event: { readonly id: string } }[],
  id: string,
  key: string,
): string | undefined {
  const index = placed.findIndex(({ event }) => event.id === id);
  const next: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    Home: 0,
    End: placed.length - 1,
  };
  return placed[next[key] ?? -1]?.event.id;
}
