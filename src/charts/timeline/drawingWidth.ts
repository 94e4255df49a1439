/** The narrowest container that a drawing is laid out for; it holds on any wider one. */
const MEDIUM_PX = 860;
/** From here on more events can be named. */
const WIDE_PX = 1180;

/**
 * The width to lay the drawing out for in a container of `widthPx`; undefined where there is room for the list alone.
 * For 0, a width not yet known, the one that holds wherever there is room for any: the style sheet hides it elsewhere.
 */
export function drawingWidth(widthPx: number): number | undefined {
  if (widthPx >= WIDE_PX) return WIDE_PX;
  return widthPx === 0 || widthPx >= MEDIUM_PX ? MEDIUM_PX : undefined;
}

/**
 * The width of the element `id` where it stands and has room for no drawing; else 0. An island that takes over on a
 * phone need not work out the drawings that the build made, only to drop them.
 */
export function narrowWidth(id: string): number {
  if (typeof document === 'undefined') return 0;
  const width = document.getElementById(id)?.clientWidth ?? 0;
  return width < MEDIUM_PX ? width : 0;
}

/**
 * Tells `onwidth` how wide `element` is, now and whenever that changes; 0 while it is printed, since paper may
 * be of any width. Returns the undo.
 */
export function watchWidth(element: Element, onwidth: (widthPx: number) => void): () => void {
  const tell = (): void => {
    onwidth(element.clientWidth);
  };
  const print = (): void => {
    onwidth(0);
  };
  const size = new ResizeObserver(tell);
  size.observe(element);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', tell);
  return () => {
    size.disconnect();
    removeEventListener('beforeprint', print);
    removeEventListener('afterprint', tell);
  };
}
