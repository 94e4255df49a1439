import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../../src/desk/node.mjs';
import { dayAt, dayNumber, OPENING_DAY, type Day } from '../../../src/domain/day.ts';
import { EVENT_KINDS, IMPORTANCES } from '../../../src/domain/event.ts';
import type { SaidEvent } from '../../../src/geometry/facingPair.ts';
import type { PlacedLabel } from '../../../src/geometry/labelConflicts.ts';
import {
  layoutTimeline,
  prepareTimeline,
  type PreparedTimeline,
  type TimelineLayout,
} from '../../../src/geometry/layoutTimeline.ts';
import { FOCUS } from '../../../src/geometry/timeScale.ts';
import { labelHeight, ROW_LINES } from '../../../src/geometry/timelineFrame.ts';

const KEY = 432;
const { events } = parseContent(readContentFiles(ROOT));
const FIRST = dayNumber(FOCUS.from);
const DAYS = dayNumber(FOCUS.to) - FIRST;
/** Sixty days over the years, and the days on which something happened that a label moves for. */
const SOME_DAYS: readonly Day[] = [
  ...Array.from({ length: 60 }, (_, index) => dayAt(FIRST + Math.round((index * DAYS) / 59))),
  ...events
    .filter(({ importance, date }) => importance === 1 && date.precision === 'day')
    .map(({ date }) => date.day),
];

function prepared(widthPx: number, of: readonly SaidEvent[] = events, labelled: 1 | 3 = 1) {
  return prepareTimeline({ events: of, focus: FOCUS, widthPx, keyPx: KEY, labelled });
}

/** What is wrong with a layout, drawn at `widthPx`, as sentences; none when it is right. */
function faults(ground: PreparedTimeline, layout: TimelineLayout, widthPx: number): string[] {
  const { labels, datePercent, keyCorner, facing } = layout;
  const dateX = datePercent === undefined ? undefined : (datePercent / 100) * widthPx;
  const isFacing = ({ id }: PlacedLabel): boolean =>
    id === facing?.claim.id || id === facing?.denial.id;
  const boxes = labels.map((label) => {
    const x = isFacing(label) ? (dateX ?? 0) : (label.label.percent / 100) * widthPx;
    const top = ground.frame.rowTop(label.label.side, label.row);
    return {
      ...label,
      x,
      left: x + label.left - label.x,
      right: x + label.right - label.x,
      top,
      bottom: top + labelHeight(label.wrapping.lines.length),
    };
  });
  const key = keyCorner === 'start' ? [0, KEY] : [widthPx - KEY, widthPx];
  const found: string[] = [];
  for (const a of boxes) {
    const say = (what: string): number => found.push(`${a.id} ${what}`);
    if (a.left < 0 || a.right > widthPx || a.top < 0 || a.bottom > ground.frame.height) {
      say('leaves the frame');
    }
    if (dateX !== undefined && a.left < dateX && dateX < a.right) say('crosses the date line');
    if (
      a.label.side === 'above' &&
      a.top < 95 &&
      a.left < (key[1] ?? 0) &&
      a.right > (key[0] ?? 0)
    ) {
      say('covers the key');
    }
    if (a.wrapping.lines.length > ROW_LINES[a.label.side][a.row]) say('is taller than its row');
    for (const b of boxes) {
      if (a.id === b.id || a.label.side !== b.label.side) continue;
      const isLevel = a.top < b.bottom && b.top < a.bottom;
      if (isLevel && a.left < b.right && b.left < a.right) say(`meets ${b.id}`);
      if (a.row >= b.row && b.left < a.x && a.x < b.right) say(`sends its leader through ${b.id}`);
    }
  }
  return found;
}

describe.each([860, 1180])('labels of the real events laid out for %i px', (widthPx) => {
  const ground = prepared(widthPx);

  test('never meet, cross the date line or a leader, cover the key or leave the frame, at any day or greater width', () => {
    for (const on of SOME_DAYS) {
      const layout = layoutTimeline(ground, on);
      for (const drawnAt of [widthPx, widthPx + 90, widthPx + 319]) {
        expect(faults(ground, layout, drawnAt), `${on} at ${drawnAt}`).toEqual([]);
      }
    }
  });

  test('name most of the main events whatever the day', () => {
    for (const on of SOME_DAYS) {
      expect(layoutTimeline(ground, on).labels.length).toBeGreaterThanOrEqual(14);
    }
  });

  test('always name the events of the day itself', () => {
    for (const on of SOME_DAYS) {
      const ids = layoutTimeline(ground, on).labels.map(({ id }) => id);
      const ofTheDay = events.filter(
        ({ date }) => date.precision === 'day' && date.day === on && on >= FOCUS.from,
      );
      expect(ids).toEqual(expect.arrayContaining(ofTheDay.map(({ id }) => id)));
    }
  });

  test('never show an answered claim without its denial, nor the denial without the claim', () => {
    for (const on of SOME_DAYS) {
      const ids = new Set(layoutTimeline(ground, on).labels.map(({ id }) => id));
      for (const { claim, denial } of ground.pairs) {
        expect(ids.has(claim.id), `${on} ${claim.id}`).toBe(ids.has(denial.id));
      }
    }
  });

  test('set claim and denial of the opening day face to face, in one row, strong, across the date line', () => {
    const { labels, facing, datePercent } = layoutTimeline(ground, OPENING_DAY);
    const claim = labels.find(({ id }) => id === facing?.claim.id);
    const denial = labels.find(({ id }) => id === facing?.denial.id);
    const dateX = ((datePercent ?? NaN) / 100) * widthPx;
    expect(claim?.label.isStrong && denial?.label.isStrong).toBe(true);
    expect(claim?.row).toBe(denial?.row);
    expect([claim?.hang, denial?.hang]).toEqual(['left', 'right']);
    expect([claim?.x, denial?.x]).toEqual([dateX, dateX]);
  });

  test('stay where they are while the date line runs clear of them', () => {
    const at = (on: Day) =>
      layoutTimeline(ground, on).labels.filter(({ label }) => label.side === 'below');
    const places = (on: Day) =>
      at(on)
        .map(({ id, row, hang }) => `${id} ${row} ${hang}`)
        .sort();
    // No day's event, and the line in the open ground before the first label.
    expect(places('2018-01-03')).toEqual(places('2018-01-09'));
  });
});

test('labels of the opening day name every main event where there is room', () => {
  const ground = prepared(1180);
  const ids = layoutTimeline(ground, OPENING_DAY).labels.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(ground.wanted.map(({ id }) => id).toSorted());
});

test('labels keep their distance on invented events, crowded or sparse, on any day', () => {
  const anEvent = fc.record({
    offset: fc.integer({ min: 0, max: DAYS }),
    kind: fc.constantFrom(...EVENT_KINDS),
    importance: fc.constantFrom(...IMPORTANCES),
    title: fc
      .array(
        fc.constantFrom('Huawei', 'a', 'telecommunications', 'bars', 'Ünited', '5G,', '漢字'),
        {
          minLength: 1,
          maxLength: 14,
        },
      )
      .map((words) => words.join(' ')),
    precision: fc.constantFrom('day', 'day', 'month' as const),
  });
  const property = fc.property(
    fc.array(anEvent, { maxLength: 60 }),
    fc.integer({ min: -400, max: DAYS }),
    fc.constantFrom(860, 1180),
    (drawn, offset, widthPx) => {
      const invented = drawn.map((event, index): SaidEvent => ({
        ...event,
        id: `event-${index}`,
        countries: ['ELB'],
        date: {
          precision: event.precision === 'month' ? 'month' : 'day',
          day:
            event.precision === 'month'
              ? (`${dayAt(FIRST + event.offset).slice(0, 7)}-01` as Day)
              : dayAt(FIRST + event.offset),
        },
      }));
      const ground = prepared(widthPx, invented, 3);
      expect(faults(ground, layoutTimeline(ground, dayAt(FIRST + offset)), widthPx)).toEqual([]);
    },
  );
  fc.assert(property, { numRuns: 60 });
});

test('of ten thousand events each has a mark or is counted in a crowd, and no label meets another', () => {
  const many = Array.from({ length: 10_000 }, (_, index): SaidEvent => ({
    id: `event-${index}`,
    date: { day: dayAt(FIRST + Math.floor((index * DAYS) / 10_000)), precision: 'day' },
    title: 'Elbonia asks its operators for a list of what they have bought',
    kind: EVENT_KINDS[index % EVENT_KINDS.length] ?? 'policy',
    importance: index % 5 === 0 ? 1 : 3,
    countries: ['ELB'],
  }));
  const ground = prepared(1180, many);
  expect(faults(ground, layoutTimeline(ground, OPENING_DAY), 1180)).toEqual([]);
  const { placed, crowds } = ground.placement;
  expect(crowds.reduce((sum, { count }) => sum + count, placed.length)).toBe(10_000);
  // What is drawn does not grow with what there is.
  expect(placed.length + crowds.length).toBeLessThan(900);
});
