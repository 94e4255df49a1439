/** Said stands above the axis, done below. */
export type Side = 'above' | 'below';
export const SIDES = ['above', 'below'] as const;

/** Rows of labels a side; row 0 stands nearest to the axis. */
export const ROWS = [0, 1, 2] as const;
export type Row = (typeof ROWS)[number];

/** Marks nearer than this stack, in px. */
export const MARK_GAP = 11;
/** From one mark of a stack to the next, in px. */
const MARK_STEP = 12.5;
/** Stacks end here; a more crowded stretch has a bar over its main marks. */
export const MAX_LEVELS = 8;
/** Marks that keep their place under such a bar. */
export const MARKS_IN_CROWD = 3;

/** Type of a label, in px. */
export const LABEL_SIZE = 13.5;
export const LABEL_DATE_SIZE = 12;
export const LABEL_LINE = 14.6;

/** Lines of title by side and row. */
export type RowLines = Readonly<Record<Side, readonly [number, number, number]>>;

/** Lines of title a row has room for. The outermost row above holds claim and denial. */
export const ROW_LINES: RowLines = {
  above: [4, 4, 5],
  below: [6, 4, 4],
};

const ROW_GAP = 10;
const AXIS_HEIGHT = 26;
const MARK_INSET = 10;
/** Height of the bar of a crowd that is next to none, in px. */
const LEAST_BAR = 4;
const FRAME_INSET = 12;
const LEAST_LEVELS: Readonly<Record<Side, number>> = { above: 2, below: 3 };

/** Heights of a timeline's drawing, in px from its top. It does not change with the day shown. */
export interface TimelineFrame {
  readonly height: number;
  readonly axisTop: number;
  readonly axisHeight: number;
  /** Middle of a mark. */
  readonly markY: (side: Side, level: number) => number;
  /** Top and height of a crowd's bar, for its share of the greatest. */
  readonly crowdBar: (side: Side, share: number) => { readonly y: number; readonly height: number };
  /** Top of a label, its date line included. */
  readonly rowTop: (side: Side, row: Row) => number;
}

/** The frame for so many levels of marks a side, and rows of `lines` lines; a row of none takes no room. */
export function timelineFrame(
  levels: Readonly<Record<Side, number>>,
  lines: RowLines = ROW_LINES,
): TimelineFrame {
  const rowsHeight = (side: Side, row = 0): number => heightOf(lines[side].slice(row));
  const above = FRAME_INSET + rowsHeight('above') + stackHeight('above', levels.above);
  const below = FRAME_INSET + rowsHeight('below') + stackHeight('below', levels.below);
  const axisTop = Math.round(above);
  return {
    height: Math.round(above + AXIS_HEIGHT + below),
    axisTop,
    axisHeight: AXIS_HEIGHT,
    markY: (side, level) => {
      const away = MARK_INSET + level * MARK_STEP;
      return side === 'above' ? axisTop - away : axisTop + AXIS_HEIGHT + away;
    },
    crowdBar: (side, share) => {
      const away = MARK_INSET + (MARKS_IN_CROWD - 0.5) * MARK_STEP;
      const most = (MAX_LEVELS - MARKS_IN_CROWD) * MARK_STEP;
      const height = Math.round(LEAST_BAR + share * (most - LEAST_BAR));
      return {
        y: side === 'above' ? axisTop - away - height : axisTop + AXIS_HEIGHT + away,
        height,
      };
    },
    rowTop: (side, row) => {
      if (side === 'above') return FRAME_INSET + rowsHeight('above', row + 1);
      const inner = rowsHeight('below') - rowsHeight('below', row);
      return axisTop + AXIS_HEIGHT + stackHeight('below', levels.below) + inner;
    },
  };
}

/** Height of a label with so many lines of title, in px. */
export function labelHeight(lines: number): number {
  return (lines + 1) * LABEL_LINE;
}

/** Height of rows with so many lines each, gaps between them included. */
function heightOf(rows: readonly number[]): number {
  return rows.reduce((sum, lines) => sum + (lines && labelHeight(lines) + ROW_GAP), 0);
}

function stackHeight(side: Side, levels: number): number {
  return MARK_INSET + Math.max(levels, LEAST_LEVELS[side]) * MARK_STEP + ROW_GAP;
}
