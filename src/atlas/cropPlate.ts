import type { PlacedLabel, Plate, PlatePoint } from './CountryShape.ts';

/** A rectangle in units of a plate's viewBox. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a letter of a name, and the room a name keeps to the edge, in px on the page. */
const LETTER_PX = 6.4;
const MARGIN_PX = 3;
const HALF_LINE_PX = 7;

/** A name on the water further from its country than this would name another's coast. */
const LOOSEST_PX = 14;

/** A longer leader would cross the land between: the name is then left out. */
const LONGEST_LEADER_PX = 50;

/** What a ring is, and where it lies: `M` with its start, then relative steps. */
interface PlacedRing {
  readonly start: readonly [x: number, y: number];
  /** All after the start, without the closing letter. */
  readonly steps: string;
  readonly box: Box;
}

/** The rings of path data as encodePath writes it. */
function ringsOf(path: string): readonly PlacedRing[] {
  return [...path.matchAll(/M(-?\d+)\s?(-?\d+)([^Mz]*)z/g)].map(([, x, y, steps = '']) => {
    const start = [Number(x), Number(y)] as const;
    return { start, steps, box: reachOf(start, steps) };
  });
}

function reachOf(start: readonly [number, number], steps: string): Box {
  let [x, y] = start;
  let [left, top, right, bottom] = [x, y, x, y];
  for (const [, letter, run = ''] of steps.matchAll(/([lhv])([^lhv]*)/g)) {
    const numbers = (run.match(/-?\d+/g) ?? []).map(Number);
    const size = letter === 'l' ? 2 : 1;
    for (let index = 0; index + size <= numbers.length; index += size) {
      const first = numbers[index] ?? 0;
      if (letter !== 'v') x += first;
      if (letter !== 'h') y += letter === 'v' ? first : (numbers[index + 1] ?? 0);
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where the largest piece of an outline lies; undefined for an empty path. */
export function mainlandOf(path: string): Box | undefined {
  return ringsOf(path)
    .map(({ box }) => box)
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

function meets(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Distance of a point to a box, 0 inside it. */
function gapTo(
  { x, y, width, height }: Box,
  point: { readonly x: number; readonly y: number },
): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return Math.hypot(dx, dy);
}

/** The rings that reach into `box`, moved so that its corner is the origin. */
function cropPath(path: string, box: Box): string {
  return ringsOf(path)
    .filter((ring) => meets(ring.box, box))
    .map(({ start: [x, y], steps }) => `M${x - box.x} ${y - box.y}${steps}z`)
    .join('');
}

/**
 * The part of a plate inside `box`, as a plate of its own: what lies outside leaves the page's weight.
 * A name stays where it has room at `narrowPx`, the least width the part is shown at. The frame of
 * the Europe plate is left out. `box` must lie on the plate, in whole units.
 */
export function cropPlate(plate: Plate, box: Box, narrowPx: number): Plate {
  const place = <Point extends { readonly x: number; readonly y: number }>(
    point: Point,
  ): Point => ({
    ...point,
    x: rounded((((point.x / 100) * plate.width - box.x) / box.width) * 100),
    y: rounded((((point.y / 100) * plate.height - box.y) / box.height) * 100),
  });
  const placed = <Point extends PlatePoint>(points: readonly Point[]): readonly Point[] =>
    points.map(place).filter(({ x, y }) => 0 < x && x < 100 && 0 < y && y < 100);
  const heightPx = (narrowPx * box.height) / box.width;
  const outlines = new Map(plate.shapes.map(({ code, path }) => [code, path]));
  const isNear = ({ code, x, y }: PlacedLabel): boolean => {
    const point = { x: box.x + (x / 100) * box.width, y: box.y + (y / 100) * box.height };
    const gaps = ringsOf(outlines.get(code) ?? '').map((ring) => gapTo(ring.box, point));
    // A marker's name stands beside it, whatever the scale.
    return gaps.length === 0 || (Math.min(...gaps) * narrowPx) / box.width < LOOSEST_PX;
  };
  const labels = plate.labels.wide
    .map((label) => ({ ...place(label), ...(label.leader && { leader: place(label.leader) }) }))
    .filter((label) => hasRoom(label, narrowPx, heightPx))
    .filter((label) => label.leader !== undefined || isNear(label));
  return {
    view: plate.view,
    width: box.width,
    height: box.height,
    unit: plate.unit,
    land: cropPath(plate.land, box),
    home: cropPath(plate.home, box),
    shapes: plate.shapes
      .map((shape) => ({ ...shape, path: cropPath(shape.path, box) }))
      .filter(({ path }) => path !== ''),
    markers: placed(plate.markers.filter(({ isNarrowOnly }) => !isNarrowOnly)),
    capitals: placed(plate.capitals),
    // A part is shown larger than the plate, so the names of the wide plate fit at any width.
    labels: { wide: labels, narrow: labels },
  };
}

function hasRoom(label: PlacedLabel, widthPx: number, heightPx: number): boolean {
  const { text, lines = [], anchor, dx, dy } = label;
  const size = Math.max(...[text, ...lines].map(({ length }) => length)) * LETTER_PX;
  const x = (label.x / 100) * widthPx + dx;
  const y = (label.y / 100) * heightPx + dy;
  const { leader } = label;
  const reach = leader
    ? Math.hypot(((leader.x - label.x) * widthPx) / 100, ((leader.y - label.y) * heightPx) / 100)
    : 0;
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - size / 2 : x - size;
  return (
    reach < LONGEST_LEADER_PX &&
    left > MARGIN_PX &&
    left + size < widthPx - MARGIN_PX &&
    y - HALF_LINE_PX > MARGIN_PX &&
    y + HALF_LINE_PX * (1 + lines.length) < heightPx - MARGIN_PX
  );
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100;
}
