import type { EventKind, Importance } from '../../domain/event.ts';

/** Size of a mark against that of a main event. */
export const MARK_SCALE: Readonly<Record<Importance, number>> = { 1: 1, 2: 0.8, 3: 0.62 };

/** Corners of each kind around its middle, in px at scale 1; the circle of diplomacy is none. */
const CORNERS: Readonly<
  Record<Exclude<EventKind, 'diplomacy'>, readonly (readonly [number, number])[]>
> = {
  claim: [
    [0, -5.2],
    [5.2, 4],
    [-5.2, 4],
  ],
  denial: [
    [0, 5.2],
    [5.2, -4],
    [-5.2, -4],
  ],
  finding: [
    [0, -5.4],
    [5.4, 0],
    [0, 5.4],
    [-5.4, 0],
  ],
  policy: [
    [-4.4, -4.4],
    [4.4, -4.4],
    [4.4, 4.4],
    [-4.4, 4.4],
  ],
  legal: [
    [-2.5, -5.6],
    [2.5, -5.6],
    [2.5, 5.6],
    [-2.5, 5.6],
  ],
  commercial: [
    [-1.6, -5],
    [1.6, -5],
    [1.6, -1.6],
    [5, -1.6],
    [5, 1.6],
    [1.6, 1.6],
    [1.6, 5],
    [-1.6, 5],
    [-1.6, 1.6],
    [-5, 1.6],
    [-5, -1.6],
    [-1.6, -1.6],
  ],
};
const RADIUS = 4.8;

/** Kinds drawn as an outline whatever is known of their date. */
const OPEN: readonly EventKind[] = ['denial', 'diplomacy'];

/** True when the mark is an outline: by its kind, or because no day is known. */
export function isOpenMark(kind: EventKind, isDayKnown: boolean): boolean {
  return OPEN.includes(kind) || !isDayKnown;
}

/** Path of a mark around 0,0, in px. */
export function markPath(kind: EventKind, importance: Importance): string {
  const scale = MARK_SCALE[importance];
  if (kind === 'diplomacy') {
    const r = round(RADIUS * scale);
    return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }
  const corners = CORNERS[kind].map(([x, y]) => `${round(x * scale)} ${round(y * scale)}`);
  return `M${corners.join('L')}z`;
}

function round(px: number): number {
  return Math.round(px * 10) / 10;
}
