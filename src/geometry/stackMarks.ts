import type { DatedEvent } from './placeEvents.ts';
import { MAX_LEVELS, MARKS_IN_CROWD } from './timelineFrame.ts';

/** An event with its place along the span, in percent. */
export interface Anchored {
  readonly event: DatedEvent;
  readonly percent: number;
  /** From where to where it may lie, where no day is known. */
  readonly reach?: { readonly start: number; readonly end: number };
}

/** Of a stretch: nearer to one a mark would touch the bar of its crowd, which is half as wide. */
const BESIDE = 0.2;

/** A mark at its level; 0 stands at the axis. */
interface Levelled {
  readonly mark: Anchored;
  readonly level: number;
}

/** Marks of one side, and those too many for their stretch, by the stretch they crowd. */
export interface Stack {
  readonly marks: readonly Levelled[];
  readonly levels: number;
  readonly crowds: ReadonlyMap<number, readonly Anchored[]>;
}

/**
 * Stacks the marks of one side, none nearer than `gap` percent to its neighbour on a level. The side is cut
 * into stretches as wide as the gap: where marks of one find no level, its MARKS_IN_CROWD main ones stay and
 * the others are a crowd. One alone is none: it has its mark where a bar would begin, if that touches nothing.
 * `anchored` runs from left to right.
 */
export function stackMarks(anchored: readonly Anchored[], gap: number): Stack {
  const stretchOf = ({ percent }: Anchored): number => Math.floor(percent / gap);
  const crowded = new Set<number>();
  // A crowd takes room above its stretch, which may crowd its neighbours in turn.
  for (;;) {
    const kept = crowded.size === 0 ? anchored : thinned(anchored, crowded, stretchOf);
    const { marks, levels, left } = level(kept, gap, crowded);
    const before = crowded.size;
    for (const mark of left) crowded.add(stretchOf(mark));
    if (crowded.size > before) continue;
    const shown = new Set(marks.map(({ mark }) => mark));
    const crowds = new Map<number, Anchored[]>();
    for (const mark of anchored) {
      if (shown.has(mark)) continue;
      const crowd = crowds.get(stretchOf(mark));
      if (crowd) crowd.push(mark);
      else crowds.set(stretchOf(mark), [mark]);
    }
    const alone = freed(crowds, marks, gap);
    for (const mark of alone) crowds.delete(stretchOf(mark.mark));
    return {
      marks: [...marks, ...alone],
      levels: crowds.size > 0 ? MAX_LEVELS : Math.max(levels, alone.length && MARKS_IN_CROWD + 1),
      crowds,
    };
  }
}

/** The crowds of one that can have a mark over those of their stretch, clear of marks and bars beside it. */
function freed(
  crowds: ReadonlyMap<number, readonly Anchored[]>,
  marks: readonly Levelled[],
  gap: number,
): readonly Levelled[] {
  const level = MARKS_IN_CROWD;
  const beside = marks.filter((mark) => mark.level === level);
  const alone: Levelled[] = [];
  for (const [stretch, [mark, ...others]] of crowds) {
    if (!mark || others.length > 0) continue;
    const touchesMark = [...beside, ...alone].some(
      (near) => Math.abs(near.mark.percent - mark.percent) < gap,
    );
    const touchesBar = [-BESIDE, BESIDE]
      .map((way) => Math.floor(mark.percent / gap + way))
      .some((near) => near !== stretch && crowds.has(near));
    if (!touchesMark && !touchesBar) alone.push({ mark, level });
  }
  return alone;
}

/** All marks outside the crowded stretches, and the main ones of each. */
function thinned(
  anchored: readonly Anchored[],
  crowded: ReadonlySet<number>,
  stretchOf: (mark: Anchored) => number,
): readonly Anchored[] {
  const kept = new Map<number, number>();
  const main = new Set(
    anchored
      .filter((mark) => crowded.has(stretchOf(mark)))
      .sort((a, b) => a.event.importance - b.event.importance)
      .filter((mark) => {
        const count = (kept.get(stretchOf(mark)) ?? 0) + 1;
        kept.set(stretchOf(mark), count);
        return count <= MARKS_IN_CROWD;
      }),
  );
  return anchored.filter((mark) => !crowded.has(stretchOf(mark)) || main.has(mark));
}

/** Each mark on the lowest free level; beside a crowd only those under it are free. */
function level(
  anchored: readonly Anchored[],
  gap: number,
  crowded: ReadonlySet<number>,
): { readonly marks: Levelled[]; readonly levels: number; readonly left: readonly Anchored[] } {
  const lastAt: number[] = [];
  const marks: Levelled[] = [];
  const left: Anchored[] = [];
  for (const mark of anchored) {
    const [from, to] = [-BESIDE, BESIDE].map((way) => Math.floor(mark.percent / gap + way));
    const isByCrowd = [from, to].some((stretch) => crowded.has(stretch ?? NaN));
    const free = lastAt.findIndex((last) => mark.percent - last >= gap);
    const at = free < 0 ? lastAt.length : free;
    if (at >= (isByCrowd ? MARKS_IN_CROWD : MAX_LEVELS)) {
      left.push(mark);
      continue;
    }
    lastAt[at] = mark.percent;
    marks.push({ mark, level: at });
  }
  return { marks, levels: lastAt.length, left };
}
