/** A closed line; its last point may repeat the first. */
export type Ring = readonly (readonly [x: number, y: number])[];

type Whole = readonly [x: number, y: number];

/** The points of a ring in whole units, without repeats. */
function rounded(ring: Ring, unit: number): readonly Whole[] {
  const points: Whole[] = [];
  for (const [x, y] of ring) {
    const next: Whole = [Math.round(x * unit), Math.round(y * unit)];
    const last = points.at(-1);
    if (last?.[0] !== next[0] || last[1] !== next[1]) points.push(next);
  }
  const [first] = points;
  const last = points.at(-1);
  if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
  return points;
}

/** Number after number, with a space only where a minus sign does not part them. */
function joined(numbers: readonly number[]): string {
  return numbers.map((n, index) => (index > 0 && n >= 0 ? ` ${n}` : String(n))).join('');
}

function encodeRing(points: readonly Whole[]): string {
  const [first] = points;
  if (!first) return '';
  let path = `M${joined(first)}`;
  let letter = '';
  let [x, y] = first;
  for (const [nextX, nextY] of points.slice(1)) {
    const dx = nextX - x;
    const dy = nextY - y;
    const command = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
    const numbers = command === 'h' ? [dx] : command === 'v' ? [dy] : [dx, dy];
    const text = joined(numbers);
    // A repeated letter may go: the next number then follows the last one of the run.
    path += command === letter ? (text.startsWith('-') ? text : ` ${text}`) : command + text;
    letter = command;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

/**
 * SVG path data of closed rings: each an `M` in whole units, then relative `l`, `h` and `v` in whole
 * units, then `z`. `unit` units make one of the ring's. Repeated points go, and rings that are left
 * with fewer than three. Empty when none is left.
 */
export function encodePath(rings: readonly Ring[], unit: number): string {
  return rings
    .map((ring) => rounded(ring, unit))
    .filter((points) => points.length > 2)
    .map((points) => encodeRing(points))
    .join('');
}
