import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day.ts';
import type { EventKind, Importance } from '../../../src/domain/event.ts';
import { placeEvents, type DatedEvent } from '../../../src/geometry/placeEvents.ts';
import { FOCUS, percentAt } from '../../../src/geometry/timeScale.ts';
import { timelineFrame } from '../../../src/geometry/timelineFrame.ts';

function event(
  id: string,
  day: Day,
  kind: EventKind = 'claim',
  importance: Importance = 2,
  precision: 'day' | 'month' | 'year' = 'day',
): DatedEvent {
  return { id, date: { day, precision }, title: 'Elbonia acts', kind, importance };
}

describe('marks of events', () => {
  test('said stand above the axis, done below', () => {
    const { placed } = placeEvents(
      [event('a', '2019-01-01', 'denial'), event('b', '2019-01-01', 'legal')],
      FOCUS,
      1000,
    );
    expect(placed.map(({ side }) => side)).toEqual(['above', 'below']);
  });

  test('stack where they are nearer than 11 px, the main event of a day at the axis', () => {
    const { placed, levels } = placeEvents(
      [
        event('small', '2019-01-01', 'claim', 3),
        event('main', '2019-01-01', 'claim', 1),
        event('next', '2019-01-05'),
      ],
      FOCUS,
      1000,
    );
    expect(placed.map(({ event: { id }, level }) => [id, level])).toEqual([
      ['main', 0],
      ['small', 1],
      ['next', 2],
    ]);
    expect(levels).toEqual({ above: 3, below: 0 });
  });

  test('on any level are nowhere nearer than 11 px at the width laid out for', () => {
    const many = Array.from({ length: 70 }, (_, index) =>
      event(`e${index}`, `2019-03-${String((index % 28) + 1).padStart(2, '0')}` as Day),
    );
    const { placed, crowds } = placeEvents(many, FOCUS, 860);
    for (const a of placed) {
      for (const b of placed) {
        if (a !== b && a.level === b.level) {
          expect((Math.abs(a.percent - b.percent) / 100) * 860).toBeGreaterThanOrEqual(10.99);
        }
      }
    }
    expect(crowds.reduce((sum, { count }) => sum + count, placed.length)).toBe(70);
  });

  test('left over alone beside a crowd have a mark of their own, no bar that counts one', () => {
    const crowd = Array.from({ length: 8 }, (_, index) => event(`e${index}`, '2019-03-10'));
    const { crowds, placed } = placeEvents([...crowd, event('alone', '2019-03-20')], FOCUS, 860);
    expect(crowds.map(({ count }) => count)).toEqual([5]);
    expect(placed.find(({ event: { id } }) => id === 'alone')?.level).toBe(3);
  });

  test('known to the month stand in its middle and reach over it', () => {
    const { placed } = placeEvents([event('m', '2019-12-01', 'claim', 1, 'month')], FOCUS, 1000);
    expect(placed[0]?.reach).toEqual({
      start: percentAt(FOCUS, '2019-12-01'),
      end: percentAt(FOCUS, '2020-01-01'),
    });
    expect(placed[0]?.percent).toBeCloseTo(percentAt(FOCUS, '2019-12-16'), 0);
  });

  test('outside the span there are none', () => {
    expect(
      placeEvents([event('early', '2017-12-31'), event('late', '2021-01-01')], FOCUS, 1000).placed,
    ).toEqual([]);
  });
});

test('rows and stacks of a frame lie in order from its top to its foot', () => {
  const frame = timelineFrame({ above: 3, below: 4 });
  const heights = [
    frame.rowTop('above', 2),
    frame.rowTop('above', 1),
    frame.rowTop('above', 0),
    frame.markY('above', 2),
    frame.markY('above', 0),
    frame.axisTop,
    frame.axisTop + frame.axisHeight,
    frame.markY('below', 0),
    frame.markY('below', 3),
    frame.rowTop('below', 0),
    frame.rowTop('below', 1),
    frame.rowTop('below', 2),
    frame.height,
  ];
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test('a row of no lines takes no room, and one of fewer lines less', () => {
  const levels = { above: 2, below: 3 };
  const whole = timelineFrame(levels);
  const fitted = timelineFrame(levels, { above: [4, 0, 5], below: [3, 0, 0] });
  expect(fitted.height).toBeLessThan(whole.height - 250);
  expect(fitted.rowTop('above', 0) - fitted.rowTop('above', 2)).toBeCloseTo(
    whole.rowTop('above', 0) - whole.rowTop('above', 1),
    -2,
  );
  expect(fitted.rowTop('below', 0)).toBeGreaterThan(fitted.markY('below', 2));
});
