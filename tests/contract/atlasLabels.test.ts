import { describe, expect, test } from 'vitest';
import { LABEL_SIZE } from '../../src/atlas/labels/placeLabels.ts';
import { MARKERS, NARROW_PX } from '../../src/atlas/markers.ts';
import { FRAMES } from '../../src/atlas/projections.ts';
import { hasDeclared } from '../../src/domain/position.ts';
import { WINDOW } from '../../src/domain/day.ts';
import { MAP_VIEWS } from '../../src/domain/mapView.ts';
import { decodePath, isInside } from '../unit/atlas/decodePath.ts';
import { clearance, labelBoxes, meet } from '../unit/atlas/labelBox.ts';
import { dataset, plateOf } from '../unit/atlas/plates.ts';

/** Embeds load no web font: a system's sans runs about so much wider than Source Sans 3. */
const SYSTEM_SANS = 1.12;
/** The narrowest plate that takes the wide table. */
const WIDE_FROM_PX = 480;

const plates = MAP_VIEWS.map((view) => plateOf(view));
const cases = plates.flatMap((plate) =>
  (['wide', 'narrow'] as const).map((at) => ({ view: plate.view, plate, at })),
);

describe.each(cases)('names on the $view plate, $at, all shown at once,', ({ view, plate, at }) => {
  const labels = plate.labels[at];
  const nominal = at === 'wide' ? FRAMES[view].width : NARROW_PX;

  function boxesAt(width: number, stretch = 1) {
    const height = (width * plate.height) / plate.width;
    const boxes = labels.flatMap((label) =>
      labelBoxes(label, width, height, LABEL_SIZE[at], stretch).map((box) => ({
        code: label.code,
        box,
      })),
    );
    return { boxes, width, height };
  }

  function meetings({ boxes }: ReturnType<typeof boxesAt>): readonly string[] {
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => a.code !== b.code && meet(a.box, b.box))
        .map((b) => `${a.code} and ${b.code}`),
    );
  }

  function leaving({ boxes, width, height }: ReturnType<typeof boxesAt>): readonly string[] {
    return boxes
      .filter(({ box }) => box.left < 0 || box.top < 0 || box.right > width || box.bottom > height)
      .map(({ code }) => code);
  }

  test.each(at === 'wide' ? [WIDE_FROM_PX, nominal] : [nominal])(
    'do not meet and do not leave the plate at %i px',
    (width) => {
      expect(meetings(boxesAt(width))).toEqual([]);
      expect(leaving(boxesAt(width))).toEqual([]);
    },
  );

  test('do not in a wider face either', () => {
    expect(meetings(boxesAt(nominal, SYSTEM_SANS))).toEqual([]);
    expect(leaving(boxesAt(nominal, SYSTEM_SANS))).toEqual([]);
  });

  test('cover no marker and no ring', () => {
    const { boxes, width, height } = boxesAt(nominal);
    const markers = plate.markers
      .filter(({ isNarrowOnly }) => at === 'narrow' || !isNarrowOnly)
      .map((point) => ({ ...point, reach: MARKERS[view][at].reach }));
    const rings = plate.capitals
      .filter(({ code }) => {
        const government = dataset.governments.get(code);
        return government && hasDeclared(government, WINDOW.last);
      })
      .map((point) => ({ ...point, reach: at === 'wide' ? 5.15 : 4.35 }));
    for (const { code, x, y, reach } of [...markers, ...rings]) {
      for (const label of boxes) {
        const gap = clearance(label.box, (x / 100) * width, (y / 100) * height, reach);
        expect(gap, `${label.code} on ${code}`).toBeGreaterThan(0);
      }
    }
  });

  test('are led into their own shape, or to the rim of their marker', () => {
    for (const { code, leader } of labels) {
      if (!leader) continue;
      const rings = decodePath(plate.shapes.find((shape) => shape.code === code)?.path ?? '');
      const [x, y] = [(leader.x / 100) * plate.width, (leader.y / 100) * plate.height];
      const marker = plate.markers.find((point) => point.code === code);
      const px = nominal / 100;
      const toMarker = marker
        ? Math.hypot(
            (leader.x - marker.x) * px,
            ((leader.y - marker.y) * px * plate.height) / plate.width,
          )
        : Infinity;
      expect(isInside(rings, x, y) || toMarker < MARKERS[view][at].reach + 0.5, code).toBe(true);
    }
  });

  test('name each state once, and only states that are coded or the home', () => {
    const codes = labels.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) {
      expect(dataset.governments.has(code) || dataset.memberships.get(code)?.isHome, code).toBe(
        true,
      );
    }
  });
});

test('every state that ever held another stance than no measure has a place for its name', () => {
  const named = new Set(plates.flatMap(({ labels }) => labels.wide.map(({ code }) => code)));
  const moved = [...dataset.governments.values()].filter(({ history }) =>
    history.some(({ stance }) => stance !== 'no-measure'),
  );
  expect(moved.map(({ code }) => code).filter((code) => !named.has(code))).toEqual([]);
});
