/** At most so long at a time, in ms, however idle the browser says it is: input may come. */
const SLICE_MS = 4;

/**
 * Does `pieces` one after the other while the browser has nothing else to do. Returns what ends it. A browser
 * without idle callbacks (Safari) does none of them: they are for work that is asked for anyway, only later.
 */
export function whileIdle(pieces: readonly (() => void)[]): () => void {
  if (typeof requestIdleCallback !== 'function' || pieces.length === 0) return () => undefined;
  let next = 0;
  const work = (): void => {
    const end = performance.now() + SLICE_MS;
    do {
      pieces[next]?.();
      next += 1;
    } while (next < pieces.length && performance.now() < end);
    if (next < pieces.length) waiting = requestIdleCallback(work);
  };
  let waiting = requestIdleCallback(work);
  return () => {
    cancelIdleCallback(waiting);
  };
}
