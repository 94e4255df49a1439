import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isLeftToEurope } from '../../src/atlas/drawPlate.ts';
import { MARKERS, NARROW_PX } from '../../src/atlas/markers.ts';
import { FRAMES } from '../../src/atlas/projections.ts';
import { MAP_VIEWS } from '../../src/domain/mapView.ts';
import { dataset, plateOf } from '../unit/atlas/plates.ts';

const start = process.threadCpuUsage();
const plates = { world: plateOf('world'), europe: plateOf('europe') };
const drawing = process.threadCpuUsage(start);
// Time on the processor: it does not grow with what else the machine does.
const drawnInMs = (drawing.user + drawing.system) / 1000;
const all = { ...plates, 'asia-pacific': plateOf('asia-pacific') };

const PATHS_KIB = 20;

test('every coded state has an outline or a marker on the world or the Europe plate', () => {
  const drawn = new Set(
    Object.values(plates).flatMap(({ shapes, markers }) =>
      [...shapes, ...markers].map(({ code }) => code),
    ),
  );
  expect([...dataset.governments.keys()].filter((code) => !drawn.has(code))).toEqual([]);
});

test(`the outlines of the home page's two plates weigh at most ${PATHS_KIB} KiB`, () => {
  const paths = Object.values(plates).flatMap(({ land, home, inset = '', shapes }) => [
    land,
    home,
    inset,
    ...shapes.map(({ path }) => path),
  ]);
  expect(brotliCompressSync(paths.join('\n')).length / 1024).toBeLessThanOrEqual(PATHS_KIB);
});

test('two plates are drawn in two seconds of processor time', () => {
  expect(drawnInMs).toBeLessThan(2000);
});

describe.each(MAP_VIEWS)('on the %s plate', (view) => {
  const { markers, capitals, height } = all[view];

  test.each(['wide', 'narrow'] as const)('no two markers meet (%s)', (at) => {
    const width = at === 'wide' ? FRAMES[view].width : NARROW_PX;
    const tall = (width * height) / all[view].width;
    const shown = markers.filter(({ isNarrowOnly }) => at === 'narrow' || !isNarrowOnly);
    for (const [index, a] of shown.entries()) {
      for (const b of shown.slice(index + 1)) {
        const gap = Math.hypot(((b.x - a.x) / 100) * width, ((b.y - a.y) / 100) * tall);
        expect(gap, `${a.code} and ${b.code}`).toBeGreaterThan(2 * MARKERS[view][at].reach);
      }
    }
  });

  test('markers and rings stand on the plate', () => {
    for (const { code, x, y } of [...markers, ...capitals]) {
      expect(Math.min(x, y, 100 - x, 100 - y), code).toBeGreaterThanOrEqual(0);
    }
  });
});

test('the world draws no marker or ring of a state that the Europe plate shows', () => {
  const doubled = [...plates.world.markers, ...plates.world.capitals].filter(({ code }) => {
    const state = dataset.memberships.get(code);
    return state && isLeftToEurope(state.capital);
  });
  expect(doubled).toEqual([]);
});
