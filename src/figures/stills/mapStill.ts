import MapPlate from '../../charts/map/MapPlate.svelte';
import { mapState, type MapState } from '../../charts/map/mapState.ts';
import { MOST_NAMED } from '../../charts/map/paintChangeNote.ts';
import type { MapCountry } from '../../charts/MapCountry.ts';
import type { Plate } from '../../atlas/CountryShape.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { formatDateShort, type Day } from '../../domain/day.ts';
import { describeMap } from '../../domain/describe.ts';
import type { MapView } from '../../domain/mapView.ts';
import type { CountryCode } from '../../domain/position.ts';
import { stanceInSentence } from '../../domain/stance.ts';
import { homeHatchDef } from '../../styles/patterns.ts';
import { stillWords as words } from '../../words/stills.ts';
import { drawStatic } from '../drawStatic.ts';
import { platesOf } from '../plates.ts';
import { mapCountries, plateDrawings } from '../positionsMap.ts';
import { frameOf, MARGIN } from './frame.ts';
import { legendDrawing } from './legend.ts';
import { NOTE, paragraph, type Drawing, type Still, type StillSaid } from './markup.ts';
import { heldAround } from './stillDays.ts';

/** Views of the map that have stills. */
export const STILL_VIEWS = ['world', 'europe'] as const satisfies readonly MapView[];
export type StillView = (typeof STILL_VIEWS)[number];

const WIDTH = 600;

const countriesOf = new WeakMap<Dataset, readonly MapCountry[]>();

/** The map's countries on a day; the countries themselves are read once. */
export function stateOn(dataset: Dataset, on: Day): MapState {
  let countries = countriesOf.get(dataset);
  if (!countries) {
    countries = mapCountries(dataset);
    countriesOf.set(dataset, countries);
  }
  return mapState(countries, on, 'all');
}

/** The outlines of a plate by the ids its drawing names. */
export function outlinesOf(plates: readonly Plate[]): ReadonlyMap<string, string> {
  return new Map(
    plates.flatMap(({ view, land, home, shapes, inset }): (readonly [string, string])[] => [
      [`${view}-land`, land],
      [`${view}-home`, home],
      ...shapes.map(({ code, path }) => [`${view}-${code}`, path] as const),
      ...(inset === undefined ? [] : [[`${view}-inset`, inset] as const]),
    ]),
  );
}

/** One plate on a day, `widthPx` wide: the drawing of the pages. `outlined` stand in the accent. */
export function plateDrawing(
  dataset: Dataset,
  view: MapView,
  state: MapState,
  widthPx: number,
  outlined: readonly CountryCode[],
): Drawing {
  const [plate] = plateDrawings(platesOf(dataset, [view]), dataset);
  if (!plate) throw new RangeError(`no plate ${view}`);
  const height = Math.round((widthPx * plate.height) / plate.width);
  const svg = drawStatic(MapPlate, 'still', {
    plate: { ...plate, labels: { ...plate.labels, narrow: [] } },
    painted: state.painted,
    changed: outlined,
    selected: undefined,
    silent: new Set(state.painted.keys()),
    hrefOf: () => '',
  });
  const frame =
    view !== 'world'
      ? `<rect data-mark="neat-line" x=".4" y=".4" width="${widthPx - 0.8}" height="${height - 0.8}"/>`
      : '';
  // Outlines run on a little behind the neat line.
  const clip = `<clipPath id="plate"><rect width="${widthPx}" height="${height}"/></clipPath>`;
  const defs = `<defs>${homeHatchDef(platesOf(dataset, [view])[0]?.unit ?? 1)}${clip}</defs>`;
  return {
    markup: `${defs}<g clip-path="url(#plate)">${svg}</g>${frame}`,
    width: widthPx,
    height,
  };
}

/** "28 Jan 2020: United Kingdom, under review to restricts", or undefined before the first change. */
function changeText({ note, painted }: MapState): string | undefined {
  const [first] = note.last;
  if (!first) return undefined;
  const moves = note.last
    .slice(0, MOST_NAMED)
    .map(({ code, before, after }) =>
      words.move(
        painted.get(code)?.name ?? code,
        stanceInSentence(before),
        stanceInSentence(after),
      ),
    );
  const rest = note.last.length - MOST_NAMED;
  const names = [...moves, ...(rest > 0 ? [words.more(rest)] : [])].join('; ');
  return words.lastChange(`${formatDateShort(first.date)}: ${names}.`);
}

function changeDrawing(text: string): Drawing {
  const width = WIDTH - 2 * MARGIN;
  const { markup, height } = paragraph(text, 22, 12, width - 22, NOTE);
  return {
    markup: `<rect data-mark="change" x="1" y="2" width="12" height="10"/>${markup}`,
    width,
    height,
  };
}

/** What a map's still says, whichever its view. */
export function mapStillSaid(dataset: Dataset, on: Day): StillSaid {
  const { counted, counts } = stateOn(dataset, on);
  return {
    title: words.title(words.map, on),
    description: `${describeMap(on, counted, counts)} ${words.holdsLong(heldAround(dataset, on))}`,
  };
}

/** The map of one view on `on`, whole set, with legend and source. */
export function mapStill(dataset: Dataset, view: StillView, on: Day): Still {
  const state = stateOn(dataset, on);
  const { counted: group, counts, others, declared, changed } = state;
  const inner = WIDTH - 2 * MARGIN;
  const change = changeText(state);
  const drawing = frameOf({
    width: WIDTH,
    lead: words.map,
    on,
    note: words.holds(heldAround(dataset, on)),
    source: words.source(dataset.sources.size),
    parts: [
      plateDrawing(dataset, view, state, inner, changed),
      ...(change === undefined ? [] : [changeDrawing(change)]),
      legendDrawing({ on, group, counts, others, declared }, inner),
    ],
  });
  return { ...drawing, ...mapStillSaid(dataset, on) };
}
