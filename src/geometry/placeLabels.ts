import { beamSearch, type Scored } from './beamSearch.ts';
import type { WantedLabel } from './eventLabel.ts';
import { hung, isInTheWay, isOutOfPlace, type Block, type PlacedLabel } from './labelConflicts.ts';
import { ROW_LINES, ROWS } from './timelineFrame.ts';

/** Arrangements kept from one label to the next. */
const BEAM = 120;
/** Wanted labels considered in each stretch of BUCKET px; far more than can stand there. */
const BUCKET = 28;
const MOST_IN_BUCKET = 4;
/** A side with more than these considers only the worthiest of each stretch. */
const MOST_CONSIDERED = 64;

/** What the labels of one side must respect. */
export interface LabelGround {
  readonly widthPx: number;
  /** The date line, while it runs through the span. */
  readonly dateX: number | undefined;
  readonly blocks: readonly Block[];
  /** Labels that already stand. */
  readonly fixed: readonly PlacedLabel[];
  /** Where labels stood before: they stay there if nothing is lost by it. */
  readonly former: ReadonlyMap<string, PlacedLabel>;
}

/**
 * Places for labels of one side of the axis: those worth most that can stand together, none meeting another,
 * a foreign leader, the date line, a block or the frame. What finds no place is left out. A beam search, the worthiest first.
 */
export function placeLabels(
  wanted: readonly WantedLabel[],
  ground: LabelGround,
): readonly PlacedLabel[] {
  const steps = thinned(wanted, ground.widthPx).map((label) => optionsOf(label, ground));
  return [...ground.fixed, ...beamSearch(steps, isInTheWay, BEAM)];
}

/** The worthiest first, and of equals from left to right; the crowd of each stretch cut to its worthiest. */
function thinned(wanted: readonly WantedLabel[], widthPx: number): readonly WantedLabel[] {
  const taken = new Map<number, number>();
  const ranked = wanted
    .toSorted((a, b) => b.worth - a.worth)
    .map((label) => {
      const bucket = Math.floor((label.percent * widthPx) / 100 / BUCKET);
      const rank = (taken.get(bucket) ?? 0) + 1;
      taken.set(bucket, rank);
      return { label, rank };
    });
  const most = ranked.filter(({ rank }) => rank <= MOST_IN_BUCKET).length > MOST_CONSIDERED;
  return ranked
    .filter(({ rank }) => rank <= (most ? 1 : MOST_IN_BUCKET))
    .map(({ label }) => label)
    .sort((a, b) => b.worth - a.worth || a.percent - b.percent);
}

function optionsOf(
  label: WantedLabel,
  { widthPx, dateX, blocks, fixed, former }: LabelGround,
): readonly Scored<PlacedLabel>[] {
  const x = (label.percent / 100) * widthPx;
  const was = former.get(label.id);
  return ROWS.flatMap((row) =>
    label.wrappings
      .filter(({ lines }) => lines.length <= ROW_LINES[label.side][row])
      .flatMap((wrapping) =>
        (['right', 'left'] as const).map((hang) => hung(label, wrapping, row, hang, x)),
      ),
  )
    .filter((placed) => !isOutOfPlace(placed, widthPx, dateX, blocks))
    .filter((placed) => !fixed.some((other) => isInTheWay(placed, other)))
    .map((placed) => ({ item: placed, score: label.worth - cost(placed) + loyalty(placed, was) }));
}

/** Near the axis, right of its leader and in few lines is best, and never worth a label. */
function cost({ row, hang, wrapping }: PlacedLabel): number {
  return row * 2 + (hang === 'left' ? 1 : 0) + Math.max(0, wrapping.lines.length - 3) * 1.5;
}

function loyalty(placed: PlacedLabel, was: PlacedLabel | undefined): number {
  if (!was || was.row !== placed.row || was.hang !== placed.hang) return 0;
  return was.wrapping.lines.length === placed.wrapping.lines.length ? 5 : 0;
}
