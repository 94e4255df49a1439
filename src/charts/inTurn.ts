const waiting = new Set<() => void>();
let isAsked = false;

/**
 * Calls `piece` soon, in a task of its own after the next frame, behind what waits already. Asked for again
 * while it waits it keeps its place and runs once: a piece reads what it paints when its turn comes. So a pointer
 * that drags a control never waits for more than one piece and the frame that shows it.
 */
export function inTurn(piece: () => void): void {
  waiting.add(piece);
  ask();
}

/** Takes `piece` out again, where it has been done at once. */
export function outOfTurn(piece: () => void): void {
  waiting.delete(piece);
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  // The frame's own task is the browser's: style, layout, paint. The piece must not lengthen it.
  requestAnimationFrame(() => setTimeout(run));
}

function run(): void {
  isAsked = false;
  const [piece] = waiting;
  if (!piece) return;
  waiting.delete(piece);
  if (waiting.size > 0) ask();
  piece();
}
