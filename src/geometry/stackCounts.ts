import type { Tally } from '../domain/dataset.ts';
import type { Day } from '../domain/day.ts';
import { STANCES, type Stance } from '../domain/stance.ts';
import { percentAt, type TimeSpan } from './timeScale.ts';

/** Counts that hold from `day` on, until the next step. */
export interface TallyStep {
  readonly day: Day;
  readonly tally: Tally;
}

/** One level of a band, from `x` on: edges in governments above the floor. */
export interface BandStep {
  /** Percent of the span. */
  readonly x: number;
  readonly lower: number;
  readonly upper: number;
}

/** One stance through time. */
export interface CountBand {
  readonly stance: Stance;
  readonly steps: readonly [BandStep, ...BandStep[]];
  /** Where it stands at the end of the span, and how many that is. */
  readonly end: { readonly lower: number; readonly upper: number; readonly count: number };
}

export interface CountStack {
  /** Governments counted at most: the height of the whole. */
  readonly size: number;
  /** From the floor up: bans to permits. A stance that nobody held in the span has none. */
  readonly bands: readonly CountBand[];
}

/** From the floor up: closed builds from it, permits hangs from the top, no measure lies between. */
const FROM_FLOOR: readonly Stance[] = STANCES.toReversed();

/** The counts that hold on `day`. Throws RangeError before the first step. */
export function tallyAt(steps: readonly TallyStep[], day: Day): Tally {
  const step = steps.findLast((candidate) => candidate.day <= day);
  if (!step) throw new RangeError(`no counts on ${day}`);
  return step.tally;
}

function levelsOf(tally: Tally): ReadonlyMap<Stance, Omit<BandStep, 'x'>> {
  let floor = 0;
  return new Map(
    FROM_FLOOR.map((stance) => {
      const lower = floor;
      floor += tally[stance];
      return [stance, { lower, upper: floor }];
    }),
  );
}

/**
 * Steps stacked along `span`. What lies before the span counts at its start; what lies after is left
 * out. Throws RangeError where no step says how it begins.
 */
export function stackCounts(steps: readonly TallyStep[], span: TimeSpan): CountStack {
  const start: TallyStep = { day: span.from, tally: tallyAt(steps, span.from) };
  const later = steps.filter(({ day }) => span.from < day && day <= span.to);
  const levels = [start, ...later].map(({ day, tally }) => ({
    x: Math.round(percentAt(span, day) * 100) / 100,
    tally,
    edges: levelsOf(tally),
  }));
  const size = Math.max(
    ...levels.map(({ tally }) => STANCES.reduce((sum, stance) => sum + tally[stance], 0)),
  );
  const bands = FROM_FLOOR.flatMap((stance): readonly CountBand[] => {
    const bandSteps = levels.map(({ x, edges }) => ({
      x,
      lower: 0,
      upper: 0,
      ...edges.get(stance),
    }));
    const [first, ...rest] = bandSteps;
    if (!first || bandSteps.every(({ lower, upper }) => lower === upper)) return [];
    const last = rest.at(-1) ?? first;
    const end = { lower: last.lower, upper: last.upper, count: last.upper - last.lower };
    return [{ stance, steps: [first, ...rest], end }];
  });
  return { size, bands };
}

/**
 * The outline of a band as path data for a box of `width` by `height`, whose height holds `size`
 * governments. Right angles only: a count never slopes.
 */
export function bandPath(
  { steps }: CountBand,
  size: number,
  width: number,
  height: number,
): string {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const y = (level: number): number => tenth(height * (1 - level / size));
  const x = (percent: number): number => tenth((percent / 100) * width);
  const edge = (side: 'lower' | 'upper', order: readonly BandStep[], last: number): string => {
    let level = order[0]?.[side] ?? 0;
    let path = '';
    order.forEach((step, index) => {
      if (step[side] === level) return;
      // Going back, a step ends where the one after it in time began.
      const at = side === 'upper' ? step.x : (order[index - 1]?.x ?? step.x);
      path += `H${x(at)}V${y(step[side])}`;
      level = step[side];
    });
    return `${path}H${last}`;
  };
  const end = steps.at(-1) ?? steps[0];
  return `M0 ${y(steps[0].upper)}${edge('upper', steps, width)}V${y(end.lower)}${edge('lower', steps.toReversed(), 0)}Z`;
}
