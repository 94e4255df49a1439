import type { Day } from '../domain/day.ts';
import { isOnDay, wantedLabel, type FaceWidth, type WantedLabel } from './eventLabel.ts';
import { facingPairOn, facingPairs, type FacingPair, type SaidEvent } from './facingPair.ts';
import type { PlacedLabel } from './labelConflicts.ts';
import { blocksOf, placeFacing, type KeyCorner } from './placeFacing.ts';
import { placeEvents, type EventPlacement, type PlacedEvent } from './placeEvents.ts';
import { placeLabels } from './placeLabels.ts';
import { SIDES, timelineFrame, type Row, type Side, type TimelineFrame } from './timelineFrame.ts';
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

/** A day on its way to a layout: each side is placed when first asked for. */
interface TimelineDay {
  readonly on: Day;
  readonly side: (side: Side) => readonly PlacedLabel[];
  readonly layout: () => TimelineLayout;
}

const latest = new WeakMap<PreparedTimeline, TimelineDay>();

/** The latest day is remembered, so that it can be worked out ahead of its drawing. */
function dayOf(prepared: PreparedTimeline, on: Day): TimelineDay {
  const known = latest.get(prepared);
  if (known?.on === on) return known;
  const day = dayOn(prepared, on);
  latest.set(prepared, day);
  return day;
}

/** The labels on the day `on`: where they always stand, but for those the date line or the day's events move. */
export function layoutTimeline(prepared: PreparedTimeline, on: Day): TimelineLayout {
  return dayOf(prepared, on).layout();
}

/** Works out half of a layout that is about to be asked for: the whole is long for one turn of a slow phone. */
export function layoutHalf(prepared: PreparedTimeline, on: Day, side: Side): void {
  dayOf(prepared, on).side(side);
}

function dayOn(prepared: PreparedTimeline, on: Day): TimelineDay {
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
  const sides: Partial<Record<Side, readonly PlacedLabel[]>> = {};
  const side = (of: Side): readonly PlacedLabel[] =>
    (sides[of] ??= placeSide(
      of,
      wanted,
      prepared,
      keyCorner,
      dateX,
      facing,
      prepared.undated(of, keyCorner),
    ));
  let layout: TimelineLayout | undefined;
  return {
    on,
    side,
    layout: () =>
      (layout ??= {
        labels: withoutHalves(SIDES.flatMap(side), prepared.pairs),
        keyCorner,
        datePercent,
        facing: facing.length > 0 ? pair : undefined,
      }),
  };
}

/** The labels over the line of one layout and those under it of another: a drawing changes them in two steps. */
export function mixedLayout(above: TimelineLayout, below: TimelineLayout): TimelineLayout {
  if (above === below) return above;
  const of = ({ labels }: TimelineLayout, side: Side): readonly PlacedLabel[] =>
    labels.filter(({ label }) => label.side === side);
  return { ...above, labels: [...of(above, 'above'), ...of(below, 'below')] };
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
  ground: TimelineGround,
  corner: KeyCorner,
  dateX: number | undefined,
  facing: readonly PlacedLabel[],
  former: ReadonlyMap<string, PlacedLabel>,
): readonly PlacedLabel[] {
  return placeLabels(
    wanted.filter((label) => label.side === side && !facing.some(({ id }) => id === label.id)),
    {
      widthPx: ground.widthPx,
      dateX,
      blocks: blocksOf(side, ground, corner),
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

function byId(labels: readonly PlacedLabel[]): ReadonlyMap<string, PlacedLabel> {
  return new Map(labels.map((label) => [label.id, label]));
}
