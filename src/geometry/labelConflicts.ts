import type { WantedLabel } from './eventLabel.ts';
import type { Row } from './timelineFrame.ts';
import type { Wrapping } from './wrapText.ts';

/** The side of its leader a label hangs on. */
export type Hang = 'left' | 'right';

/** From a leader to its own label, in px. */
export const LEADER_GAP = 6;
/** From a label to the next, to a foreign leader and to the date line, in px. */
const LABEL_GAP = 10;
const FOREIGN_GAP = 2.5;
const FRAME_GAP = 6;

/** A label with a place, in px of the width it was laid out for. */
export interface PlacedLabel {
  readonly id: string;
  readonly label: WantedLabel;
  readonly wrapping: Wrapping;
  readonly row: Row;
  readonly hang: Hang;
  /** Where its leader stands. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** A part of the frame that neither label nor leader may enter, in px and rows. */
export interface Block {
  readonly left: number;
  readonly right: number;
  readonly rows: readonly Row[];
}

/** `label` hung on its leader at `x`. */
export function hung(
  label: WantedLabel,
  wrapping: Wrapping,
  row: Row,
  hang: Hang,
  x: number,
): PlacedLabel {
  const left = hang === 'right' ? x + LEADER_GAP : x - LEADER_GAP - wrapping.widthPx;
  return { id: label.id, label, wrapping, row, hang, x, left, right: left + wrapping.widthPx };
}

/** True when two labels of one side touch, or the leader of one runs through the other. */
export function isInTheWay(a: PlacedLabel, b: PlacedLabel): boolean {
  if (a.row === b.row && a.left - LABEL_GAP < b.right && b.left - LABEL_GAP < a.right) return true;
  return crosses(a, b) || crosses(b, a);
}

/** True when the leader of `a` runs through `b`, which hangs in a row it passes. */
function crosses(a: PlacedLabel, b: PlacedLabel): boolean {
  return a.row >= b.row && b.left - FOREIGN_GAP < a.x && a.x < b.right + FOREIGN_GAP;
}

/** True when the label leaves the frame, covers the date line, or enters a block or sends its leader through. */
export function isOutOfPlace(
  { row, x, left, right }: PlacedLabel,
  widthPx: number,
  dateX: number | undefined,
  blocks: readonly Block[],
): boolean {
  if (left < FRAME_GAP || right > widthPx - FRAME_GAP) return true;
  if (dateX !== undefined && left - FOREIGN_GAP < dateX && dateX < right + FOREIGN_GAP) return true;
  return blocks.some((block) => {
    const isEntered = left - LABEL_GAP < block.right && block.left - LABEL_GAP < right;
    const isPierced = block.left - FOREIGN_GAP < x && x < block.right + FOREIGN_GAP;
    return (
      (isEntered && block.rows.includes(row)) ||
      (isPierced && block.rows.some((taken) => taken <= row))
    );
  });
}
