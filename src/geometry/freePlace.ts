/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between two boxes, and between a box and the frame, in px. */
const GAP = 2;
const DIRECTIONS = 16;
const DISTANCES = [12, 20, 30, 42, 56, 72, 90] as const;

/**
 * Where a box of `size` can stand near `at` without meeting one of `taken` or leaving `frame`: the nearest such
 * place, on the horizontal before others. Undefined where there is none within 90 px.
 */
export function freePlace(
  at: { readonly x: number; readonly y: number },
  size: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[],
  frame: Pick<Box, 'width' | 'height'>,
): Box | undefined {
  for (const distance of DISTANCES) {
    for (let step = 0; step < DIRECTIONS; step += 1) {
      // East, west, then in turn away from both.
      const angle = (step % 2) * Math.PI + (Math.ceil(step / 2) * 2 * Math.PI) / DIRECTIONS;
      const place = boxAt(at, angle, distance, size);
      if (isInside(place, frame) && !taken.some((box) => meet(place, box))) return place;
    }
  }
  return undefined;
}

/** The box whose nearest edge or corner lies `distance` away in the direction of `angle`. */
function boxAt(
  at: { readonly x: number; readonly y: number },
  angle: number,
  distance: number,
  { width, height }: Pick<Box, 'width' | 'height'>,
): Box {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const shift = (direction: number, length: number): number => ((direction - 1) / 2) * length;
  return {
    left: at.x + dx * distance + shift(dx, width),
    top: at.y + dy * distance + shift(dy, height),
    width,
    height,
  };
}

function isInside(box: Box, frame: Pick<Box, 'width' | 'height'>): boolean {
  return (
    box.left >= GAP &&
    box.top >= GAP &&
    box.left + box.width <= frame.width - GAP &&
    box.top + box.height <= frame.height - GAP
  );
}

function meet(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + GAP &&
    b.left < a.left + a.width + GAP &&
    a.top < b.top + b.height + GAP &&
    b.top < a.top + a.height + GAP
  );
}
