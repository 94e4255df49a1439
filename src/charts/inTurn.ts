/** So much of a turn and of the frame that shows it is given to more than one piece, in ms. */
const TURN_MS = 12;
/** What is known of the cost is forgotten by this much a turn: a machine is slow for a while, not for good. */
const FORGETTING = 0.9;

/** Something to be painted. Where it turns out that nothing was, it returns false, and the next has its turn. */
export type Piece = () => unknown;

const waiting = new Set<Piece>();
let isAsked = false;
/** What a piece costs with the frame that shows it, in ms: the dearest of late. */
let cost = TURN_MS;
/** How many pieces the last turn did, and what it took with the layout it asked for, in ms. */
let done = 0;
let script = 0;

/**
 * Calls `piece` soon, in a task of its own after the next frame, behind what waits already. Asked for again
 * while it waits it keeps its place and runs once: a piece reads what it paints when its turn comes. So a pointer
 * that drags a control never waits for more than one piece and the frame that shows it; where pieces and frames are
 * quick, a turn has several.
 */
export function inTurn(piece: Piece): void {
  waiting.add(piece);
  ask();
}

/** Takes `piece` out again, where it is done at once. Returns whether it waited. */
export function outOfTurn(piece: Piece): boolean {
  return waiting.delete(piece);
}

/** Calls `piece` in turn where `isPaced`, else now, and not once more. */
export function inTurnOrNow(piece: Piece, isPaced: boolean): void {
  if (isPaced) {
    inTurn(piece);
    return;
  }
  outOfTurn(piece);
  piece();
}

function ask(): void {
  if (isAsked) return;
  isAsked = true;
  // The frame's own task is the browser's: style, layout, paint. The piece must not lengthen it.
  requestAnimationFrame(() => {
    const begun = performance.now();
    setTimeout(() => {
      void run(performance.now() - begun);
    });
  });
}

/** A turn; `frame` is what showing the one before took, in ms. */
async function run(frame: number): Promise<void> {
  isAsked = false;
  if (done > 0) cost = Math.max((script + frame) / done, cost * FORGETTING);
  done = 0;
  if (waiting.size === 0) return;
  // Also behind the last, whose frame tells what it cost.
  ask();
  const most = Math.max(1, Math.floor(TURN_MS / cost));
  const begun = performance.now();
  for (const piece of [...waiting]) {
    // One may have been done at once by another before it.
    if (waiting.delete(piece) && piece() !== false) done += 1;
    // Svelte does its part behind the piece, in the same task: that counts as well.
    await undefined;
    script = performance.now() - begun;
    // The cost is of pieces before: one that turns out dear is the last.
    if (done === most || script > TURN_MS / 2) break;
  }
  // Laid out here, what has changed does not lengthen the frame that shows it, which has a hand to follow as well.
  if (done > 0 && script < TURN_MS) void document.body.offsetHeight;
  script = performance.now() - begun;
}
