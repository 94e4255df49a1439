import type { CountryCode } from '../../domain/position.ts';
import type { PlacedLabel } from '../CountryShape.ts';

type Place = readonly [x: number, y: number];

/** Px from a point to the middle of a one-line name over or under it, and for each line more. */
const CLEAR_PX = 7;
const HALF_LINE_PX = 6.3;

/** A name on a plate as its table writes it: in px at the width the table is made for. */
export interface LabelRow extends Pick<PlacedLabel, 'anchor' | 'place' | 'isLarge'> {
  readonly code: CountryCode;
  /** The name, line by line. */
  readonly lines: readonly [string, ...string[]];
  /** The point the name keeps to; a leader starts here. */
  readonly at: Place;
  /** Px from `at` to the anchor, at half the height of the lines; they do not grow with the plate. */
  readonly offset: Place;
  readonly leader?: Place;
}

/** A name on its own land, centred. `lines` are parted by a line break. */
export function inside(code: CountryCode, lines: string, at: Place): LabelRow {
  return { ...row(code, lines, at), anchor: 'middle', place: 'inside', offset: [0, 0] };
}

/** A name on open water to the left of `at`, `gap` px from it. */
export function leftOf(code: CountryCode, lines: string, at: Place, gap = 0): LabelRow {
  return { ...row(code, lines, at), anchor: 'end', place: 'outside', offset: [-gap, 0] };
}

/** A name on open water to the right of `at`, `gap` px from it. */
export function rightOf(code: CountryCode, lines: string, at: Place, gap = 0): LabelRow {
  return { ...row(code, lines, at), anchor: 'start', place: 'outside', offset: [gap, 0] };
}

/** A name on open water over `at`, `shift` px to the right of it. */
export function above(code: CountryCode, lines: string, at: Place, shift = 0): LabelRow {
  return {
    ...row(code, lines, at),
    anchor: 'middle',
    place: 'outside',
    offset: [shift, -reach(lines)],
  };
}

/** A name on open water under `at`, `shift` px to the right of it. */
export function below(code: CountryCode, lines: string, at: Place, shift = 0): LabelRow {
  return {
    ...row(code, lines, at),
    anchor: 'middle',
    place: 'outside',
    offset: [shift, reach(lines)],
  };
}

/** The same row for a state that is named even while it has no measure. */
export function large(label: LabelRow): LabelRow {
  return { ...label, isLarge: true };
}

/** The same row with a straight line from the name to a point inside the shape. */
export function led(label: LabelRow, leader: Place): LabelRow {
  return { ...label, leader };
}

function reach(lines: string): number {
  return CLEAR_PX + (lines.split('\n').length - 1) * HALF_LINE_PX;
}

function row(
  code: CountryCode,
  lines: string,
  at: Place,
): Pick<LabelRow, 'code' | 'lines' | 'at' | 'isLarge'> {
  const [first = '', ...rest] = lines.split('\n');
  return { code, lines: [first, ...rest], at, isLarge: false };
}
