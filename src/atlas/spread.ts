type Point = readonly [x: number, y: number];

const ROUNDS = 200;

/**
 * The points moved apart, each as little as it takes, until no two lie nearer than `distance`; in their
 * order. `fixed` points do not move, and the others keep the same distance from them. Throws RangeError
 * when there is no room.
 */
export function spread(
  points: readonly Point[],
  distance: number,
  fixed: readonly Point[] = [],
): readonly Point[] {
  const all = [...fixed, ...points].map(([x, y]): [number, number] => [x, y]);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isApart = true;
    for (const [i, a] of all.entries()) {
      for (const [j, b] of all.entries()) {
        if (j <= i || j < fixed.length) continue;
        const gap = Math.hypot(b[0] - a[0], b[1] - a[1]);
        if (gap >= distance) continue;
        isApart = false;
        // Points in one place part along the horizontal. A little more than needed, so that the rounds end.
        const [ux, uy] = gap === 0 ? [1, 0] : [(b[0] - a[0]) / gap, (b[1] - a[1]) / gap];
        const missing = distance - gap + 1e-3;
        const share = i < fixed.length ? 0 : 0.5;
        a[0] -= ux * missing * share;
        a[1] -= uy * missing * share;
        b[0] += ux * missing * (1 - share);
        b[1] += uy * missing * (1 - share);
      }
    }
    if (isApart) return all.slice(fixed.length);
  }
  throw new RangeError(`${points.length} points do not fit ${distance} apart`);
}
