/** A layout of the drawing, and the width it is made for; it holds on any greater one. */
interface DrawingSize {
  readonly size: 'medium' | 'wide';
  readonly widthPx: number;
}

const MEDIUM: DrawingSize = { size: 'medium', widthPx: 860 };
const WIDE: DrawingSize = { size: 'wide', widthPx: 1180 };

/**
 * The drawings for a container of `widthPx`: one, or none where there is room for the list alone. Both for 0,
 * a width not yet known: the style sheet then shows the one that fits.
 */
export function drawingsFor(widthPx: number): readonly DrawingSize[] {
  if (widthPx === 0) return [MEDIUM, WIDE];
  if (widthPx < MEDIUM.widthPx) return [];
  return [widthPx < WIDE.widthPx ? MEDIUM : WIDE];
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
