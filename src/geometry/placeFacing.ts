import type { WantedLabel } from './eventLabel.ts';
import { hung, isInTheWay, isOutOfPlace, type Block, type PlacedLabel } from './labelConflicts.ts';
import { ROW_LINES, type Row, type Side } from './timelineFrame.ts';

/** The corner of the key: the one the date line is farther from. */
export type KeyCorner = 'start' | 'end';

/** What labels have to go around: the width of the drawing and of its key, in px. */
interface Room {
  readonly widthPx: number;
  /** 0 where there is no key. */
  readonly keyPx: number;
}

/** The key takes the outermost row of its corner. */
export function blocksOf(
  side: Side,
  { widthPx, keyPx }: Room,
  corner: KeyCorner,
): readonly Block[] {
  if (side === 'below' || keyPx === 0) return [];
  const left = corner === 'start' ? 0 : widthPx - keyPx;
  return [{ left, right: left + keyPx, rows: [2] }];
}

const FACING_WIDTHS = [166, 154, 142, 130, 118, 106] as const;

/** Claim left of the date line, denial right of it, in the same row and measure; nothing where they do not fit. */
export function placeFacing(
  claim: WantedLabel | undefined,
  denial: WantedLabel | undefined,
  dateX: number,
  room: Room,
  corner: KeyCorner,
): readonly PlacedLabel[] {
  if (!claim || !denial) return [];
  const blocks = blocksOf('above', room, corner);
  for (const row of [2, 1, 0] satisfies Row[]) {
    for (const measurePx of FACING_WIDTHS) {
      const pair = [
        set(claim, measurePx, row, 'left', dateX),
        set(denial, measurePx, row, 'right', dateX),
      ];
      const placed = pair.filter((label) => label !== undefined);
      const [a, b] = placed;
      if (!a || !b || isInTheWay({ ...a, x: NaN }, { ...b, x: NaN })) continue;
      if (placed.every((label) => !isOutOfPlace(label, room.widthPx, undefined, blocks)))
        return placed;
    }
  }
  return [];
}

function set(
  label: WantedLabel,
  measurePx: number,
  row: Row,
  hang: 'left' | 'right',
  x: number,
): PlacedLabel | undefined {
  const wrapping = label.wrappings.find(({ widthPx }) => widthPx <= measurePx);
  if (!wrapping || wrapping.lines.length > ROW_LINES.above[row]) return undefined;
  return hung(label, wrapping, row, hang, x);
}
