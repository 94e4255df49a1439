/** A layout of the drawing, and the width it is made for; it holds on any greater one. */
interface DrawingSize {
  readonly size: 'medium' | 'wide';
  readonly widthPx: number;
}

const MEDIUM: DrawingSize = { size: 'medium', widthPx: 860 };
const WIDE: DrawingSize = { size: 'wide', widthPx: 1180 };

/**
 * The drawing for a container of `widthPx`; undefined where there is room for the list alone. For 0, a width not
 * yet known, the one that holds wherever there is room for any: the style sheet hides it elsewhere.
 */
export function drawingFor(widthPx: number): DrawingSize | undefined {
  if (widthPx >= WIDE.widthPx) return WIDE;
  return widthPx === 0 || widthPx >= MEDIUM.widthPx ? MEDIUM : undefined;
}

/**
 * The width of the element `id` where it stands and has room for no drawing; else 0. An island that takes over on a
 * phone need not work out the drawings that the build made, only to drop them.
 */
export function narrowWidth(id: string): number {
  if (typeof document === 'undefined') return 0;
  const width = document.getElementById(id)?.clientWidth ?? 0;
  return width < MEDIUM.widthPx ? width : 0;
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
