import type { PlacedLabel } from '../../../src/atlas/CountryShape.ts';
import { LINE_HEIGHT } from '../../../src/atlas/labels/placeLabels.ts';
import { textWidth } from './textWidth.ts';

/** A rectangle in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Ascender and descender of Source Sans 3's letters over and under the baseline, in type sizes. */
const ASCENT = 0.71;
const DESCENT = 0.21;

/** The boxes of a name's lines at their boldest, on a plate of that size in px; `stretch` for a wider face. */
export function labelBoxes(
  label: PlacedLabel,
  width: number,
  height: number,
  sizePx: number,
  stretch = 1,
): readonly Box[] {
  const x = (label.x / 100) * width + label.dx;
  return [label.text, ...(label.lines ?? [])].map((line, index) => {
    const textPx = textWidth(line, sizePx, 560) * stretch;
    const left = { start: x, middle: x - textPx / 2, end: x - textPx }[label.anchor];
    const baseline = (label.y / 100) * height + label.dy + index * LINE_HEIGHT * sizePx;
    return {
      left,
      right: left + textPx,
      top: baseline - ASCENT * sizePx,
      bottom: baseline + DESCENT * sizePx,
    };
  });
}

/** True when two boxes have some area in common. */
export function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** A circle's distance from a box in px: negative or 0 when they meet. */
export function clearance(box: Box, x: number, y: number, radius: number): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy) - radius;
}
