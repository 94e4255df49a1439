import type { Day } from '../domain/day.ts';
import { isOnDay, wantedLabel, type FaceWidth, type WantedLabel } from './eventLabel.ts';
import { facingPairOn, facingPairs, type FacingPair, type SaidEvent } from './facingPair.ts';
import { hung, isInTheWay, isOutOfPlace, type Block, type PlacedLabel } from './labelConflicts.ts';
import { placeEvents, type EventPlacement, type PlacedEvent } from './placeEvents.ts';
import { placeLabels } from './placeLabels.ts';
import {
  ROW_LINES,
  SIDES,
  timelineFrame,
  type Row,
  type Side,
  type TimelineFrame,
} from './timelineFrame.ts';
import { percentInside, type TimeSpan } from './timeScale.ts';

/** What a timeline's drawing is made of, apart from the day. */
export interface TimelineGround {
  readonly events: readonly SaidEvent[];
  readonly focus: TimeSpan;
  /** Laid out for this width; it holds on any greater one. */
  readonly widthPx: number;
  /** Width of the key, which stands in an upper corner; 0 where there is none. */
  readonly keyPx: number;
  /** Labels for events of this importance and above, where they fit. */
  readonly labelled: 1 | 2 | 3;
  readonly face?: FaceWidth;
}

/** The marks and the frame, and the labels as they would stand if no day were shown. */
export interface PreparedTimeline extends TimelineGround {
  readonly placement: EventPlacement;
  readonly frame: TimelineFrame;
  readonly wanted: readonly WantedLabel[];
  /** Claims with their denials: neither is labelled without the other. */
  readonly pairs: readonly FacingPair[];
  /** Of one side, by corner of the key, which decides where no label can stand; worked out when first asked for. */
  readonly undated: (side: Side, corner: KeyCorner) => ReadonlyMap<string, PlacedLabel>;
}

/** The corner of the key: the one the date line is farther from. */
export type KeyCorner = 'start' | 'end';

/** A timeline on a day. */
export interface TimelineLayout {
  readonly labels: readonly PlacedLabel[];
  readonly keyCorner: KeyCorner;
  /** Percent of the span; undefined while the day lies outside it. */
  readonly datePercent: number | undefined;
  /** Claim and denial of the day, if they face each other across the date line. */
  readonly facing: FacingPair | undefined;
}

/** The key is as high as a label of so many lines, its title of two lines included. */
const LINES_OF_KEY = 6;

/** Half a pair is worth nothing, so each half counts for more than a label that may stand alone. */
const WORTH_OF_PAIR = 60;

/** All that does not change with the day: done once for a set of events. */
export function prepareTimeline(ground: TimelineGround): PreparedTimeline {
  const placement = placeEvents(ground.events, ground.focus, ground.widthPx);
  const pairs = facingPairs(ground.events);
  const answers = new Set(
    pairs.filter(({ claim }) => claim.importance <= ground.labelled).map(({ denial }) => denial.id),
  );
  const paired = new Set(pairs.flatMap(({ claim, denial }) => [claim.id, denial.id]));
  const wanted = placement.placed
    .filter(({ event }) => event.importance <= ground.labelled || answers.has(event.id))
    .map((placed) =>
      wantedLabel(placed, false, ground.face, paired.has(placed.event.id) ? WORTH_OF_PAIR : 0),
    );
  const known: Record<string, ReadonlyMap<string, PlacedLabel>> = {};
  return {
    ...ground,
    placement,
    frame: timelineFrame(placement.levels),
    wanted,
    pairs,
    // The key stands above: below, its corner makes no difference.
    undated: (side, corner) =>
      (known[side === 'below' ? side : corner] ??= byId(
        placeSide(side, wanted, ground, corner, undefined, [], new Map()),
      )),
  };
}

/** The slow parts of a first layout, each for a moment when nothing else is to be done. */
export function warmUps({ wanted, undated }: PreparedTimeline): readonly (() => void)[] {
  return [
    ...wanted.map((label) => () => void label.wrappings),
    () => void undated('below', 'start'),
    () => void undated('above', 'start'),
    () => void undated('above', 'end'),
  ];
}

/** The labels on the day `on`: where they always stand, but for those the date line or the day's events move. */
export function layoutTimeline(prepared: PreparedTimeline, on: Day): TimelineLayout {
  const { focus, widthPx, placement, face } = prepared;
  const datePercent = percentInside(focus, on);
  const dateX = datePercent === undefined ? undefined : (datePercent / 100) * widthPx;
  const keyCorner = datePercent === undefined || datePercent >= 50 ? 'start' : 'end';
  const pair = facingPairOn(prepared.pairs, on);
  const strong = new Map(
    placement.placed
      .filter(
        ({ event }) =>
          isOnDay(event, on) || event.id === pair?.claim.id || event.id === pair?.denial.id,
      )
      .map((placed: PlacedEvent) => [placed.event.id, wantedLabel(placed, true, face)]),
  );
  const facing =
    pair && dateX !== undefined
      ? placeFacing(
          strong.get(pair.claim.id),
          strong.get(pair.denial.id),
          dateX,
          prepared,
          keyCorner,
        )
      : [];
  const wanted = [...prepared.wanted.filter(({ id }) => !strong.has(id)), ...strong.values()];
  const labels = SIDES.flatMap((side) =>
    placeSide(side, wanted, prepared, keyCorner, dateX, facing, prepared.undated(side, keyCorner)),
  );
  return {
    labels: withoutHalves(labels, prepared.pairs),
    keyCorner,
    datePercent,
    facing: facing.length > 0 ? pair : undefined,
  };
}

/**
 * The frame no higher than the labels of `layout` and the key need, where no other day will be shown: else it
 * would change its height with the day.
 */
export function fittedFrame(prepared: PreparedTimeline, layout: TimelineLayout): TimelineFrame {
  const most = (side: Side, row: Row): number =>
    Math.max(
      side === 'above' && row === 2 && prepared.keyPx > 0 ? LINES_OF_KEY : 0,
      ...layout.labels
        .filter((placed) => placed.label.side === side && placed.row === row)
        .map(({ wrapping }) => wrapping.lines.length),
    );
  const rows = (side: Side): readonly [number, number, number] => [
    most(side, 0),
    most(side, 1),
    most(side, 2),
  ];
  return timelineFrame(prepared.placement.levels, { above: rows('above'), below: rows('below') });
}

function placeSide(
  side: Side,
  wanted: readonly WantedLabel[],
  { widthPx, keyPx }: TimelineGround,
  corner: KeyCorner,
  dateX: number | undefined,
  facing: readonly PlacedLabel[],
  former: ReadonlyMap<string, PlacedLabel>,
): readonly PlacedLabel[] {
  return placeLabels(
    wanted.filter((label) => label.side === side && !facing.some(({ id }) => id === label.id)),
    {
      widthPx,
      dateX,
      blocks: blocksOf(side, widthPx, keyPx, corner),
      fixed: side === 'above' ? facing : [],
      former,
    },
  );
}

/** Neither claim nor denial of a pair stands without the other. */
function withoutHalves(
  labels: readonly PlacedLabel[],
  pairs: readonly FacingPair[],
): readonly PlacedLabel[] {
  const shown = new Set(labels.map(({ id }) => id));
  const lone = new Set(
    pairs
      .filter(({ claim, denial }) => shown.has(claim.id) !== shown.has(denial.id))
      .flatMap(({ claim, denial }) => [claim.id, denial.id]),
  );
  return labels.filter(({ id }) => !lone.has(id));
}

/** The key takes the outermost row of its corner. */
function blocksOf(side: Side, widthPx: number, keyPx: number, corner: KeyCorner): readonly Block[] {
  if (side === 'below' || keyPx === 0) return [];
  const left = corner === 'start' ? 0 : widthPx - keyPx;
  return [{ left, right: left + keyPx, rows: [2] }];
}

const FACING_WIDTHS = [166, 154, 142, 130, 118, 106] as const;

/** Claim left of the date line, denial right of it, in the same row and measure; nothing where they do not fit. */
function placeFacing(
  claim: WantedLabel | undefined,
  denial: WantedLabel | undefined,
  dateX: number,
  { widthPx, keyPx }: TimelineGround,
  corner: KeyCorner,
): readonly PlacedLabel[] {
  if (!claim || !denial) return [];
  const blocks = blocksOf('above', widthPx, keyPx, corner);
  for (const row of [2, 1, 0] satisfies Row[]) {
    for (const measurePx of FACING_WIDTHS) {
      const pair = [
        set(claim, measurePx, row, 'left', dateX),
        set(denial, measurePx, row, 'right', dateX),
      ];
      const placed = pair.filter((label) => label !== undefined);
      const [a, b] = placed;
      if (!a || !b || isInTheWay({ ...a, x: NaN }, { ...b, x: NaN })) continue;
      if (placed.every((label) => !isOutOfPlace(label, widthPx, undefined, blocks))) return placed;
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

function byId(labels: readonly PlacedLabel[]): ReadonlyMap<string, PlacedLabel> {
  return new Map(labels.map((label) => [label.id, label]));
}
