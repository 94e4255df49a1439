import type { SharedView } from './SharedView.ts';

/** How near to the screen a chart keeps up with the view. */
const NEAR = '200px';

/**
 * Calls `show` now and after every change of `shared`, and spares a chart that nobody sees: off the screen it
 * stands still while a control moves, and takes the view that stays once the browser is idle, or at once when
 * it comes near. Returns the undo.
 */
export function followView(element: Element, shared: SharedView, show: () => void): () => void {
  let isSeen = true;
  let isWaiting = false;
  let isOver = false;
  const catchUp = (): void => {
    isWaiting = false;
    if (!isOver) show();
  };
  const follow = (): void => {
    if (isSeen) show();
    else if (!shared.isMoving && !isWaiting) {
      isWaiting = true;
      // Safari has no idle callback.
      if (typeof requestIdleCallback === 'function') requestIdleCallback(catchUp);
      else setTimeout(catchUp, 50);
    }
  };
  const sight = new IntersectionObserver(
    ([entry]) => {
      isSeen = entry?.isIntersecting ?? true;
      if (isSeen) show();
    },
    { rootMargin: NEAR },
  );
  sight.observe(element);
  const leave = shared.subscribe(follow);
  show();
  return () => {
    isOver = true;
    leave();
    sight.disconnect();
  };
}
