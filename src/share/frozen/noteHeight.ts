/** Of a line of the note, and of the space around it, in px. */
const LINE = 20;
const SPACE = 16;
/** Below this the note takes a second line, in px. */
const ONE_LINE = 480;

/**
 * How much taller a frozen chart is than the live one, in px, in a column of `width` px: the room of the line
 * that says what it is. A test holds it to what browsers set.
 */
export function noteHeight(width: number): number {
  return SPACE + LINE * (width < ONE_LINE ? 2 : 1);
}
