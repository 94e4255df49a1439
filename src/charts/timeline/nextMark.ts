/**
 * The mark a key leads to from `id`: left and up to the one before, right and down to the one after, Home and
 * End to the ends. Undefined for any other key and past either end. `ids` run from left to right.
 */
export function nextMark(ids: readonly string[], id: string, key: string): string | undefined {
  const index = ids.indexOf(id);
  const next: Readonly<Record<string, number>> = {
    ArrowLeft: index - 1,
    ArrowUp: index - 1,
    ArrowRight: index + 1,
    ArrowDown: index + 1,
    Home: 0,
    End: ids.length - 1,
  };
  return ids[next[key] ?? -1];
}
