import { cropPlate, mainlandOf, type Box } from '../atlas/cropPlate.ts';
import type { Plate } from '../atlas/CountryShape.ts';
import { isLeftToEurope } from '../atlas/drawPlate.ts';
import type { Dataset } from '../domain/dataset.ts';
import { ASKING_STATE } from '../domain/membership.ts';
import type { CountryCode } from '../domain/position.ts';
import type { MapView } from '../domain/mapView.ts';
import { platesOf } from './plates.ts';

/** Height over width of a locator. */
const ASPECT = 330 / 430;

/** How much wider than its country a locator is. */
const AROUND = 2;

/** The least width of a locator, in px at the plate's reference width: outlines coarsen when enlarged. */
const LEAST_PX: Readonly<Record<MapView, number>> = { world: 200, europe: 250, 'asia-pacific': 260 };

/** The least width a locator is shown at, in px: a phone's. */
const NARROW_PX = 280;

/** A country in the middle of a plate's part, kept on the plate. Whole units. */
export function locatorBox(plate: Plate, around: Box): Box {
  const middle = { x: around.x + around.width / 2, y: around.y + around.height / 2 };
  const wanted = AROUND * Math.max(around.width, around.height / ASPECT);
  const most = Math.min(plate.width, plate.height / ASPECT);
  const width = Math.round(Math.min(most, Math.max(LEAST_PX[plate.view] * plate.unit, wanted)));
  const height = Math.round(width * ASPECT);
  const within = (start: number, end: number): number =>
    Math.round(Math.min(end, Math.max(0, start)));
  return {
    x: within(middle.x - width / 2, plate.width - width),
    y: within(middle.y - height / 2, plate.height - height),
    width,
    height,
  };
}

/** The plate that shows a state best, then the others. */
function viewsFor({ memberships }: Dataset, code: CountryCode): readonly MapView[] {
  const state = memberships.get(code);
  if (!state) throw new RangeError(`no membership of ${code}`);
  return isLeftToEurope(state.capital) ? ['europe'] : ['asia-pacific', 'world'];
}

/** The part of a plate around one coded government. Throws RangeError when no plate shows it. */
export function locatorPlate(dataset: Dataset, code: CountryCode): Plate {
  for (const plate of platesOf(dataset, viewsFor(dataset, code))) {
    const marker = [...plate.markers, ...plate.capitals].find((point) => point.code === code);
    const shape = plate.shapes.find((candidate) => candidate.code === code);
    // A plate that only grazes a country has its outline and not its capital.
    if (!marker && plate.view !== 'world') continue;
    const mainland = shape && mainlandOf(shape.path);
    const point = marker && {
      x: (marker.x / 100) * plate.width,
      y: (marker.y / 100) * plate.height,
      width: 0,
      height: 0,
    };
    const around = mainland ?? point;
    if (around) return cropPlate(plate, locatorBox(plate, around), NARROW_PX);
  }
  throw new RangeError(`no plate shows ${code}`);
}

/**
 * The plates for what concerns these countries: Europe, where most allies lie; the part around a single
 * government elsewhere; both plates for several. The asking state is everywhere and decides nothing.
 */
export function platesFor(dataset: Dataset, codes: readonly CountryCode[]): readonly Plate[] {
  const { governments, memberships } = dataset;
  const outside = codes.filter((code) => {
    const capital = memberships.get(code)?.capital;
    return governments.has(code) && code !== ASKING_STATE && capital && !isLeftToEurope(capital);
  });
  const [only] = outside;
  if (only !== undefined && codes.length === 1) return [locatorPlate(dataset, only)];
  return platesOf(dataset, outside.length > 0 ? ['europe', 'world'] : ['europe']);
}
