import type { Day } from '../domain/day.ts';
import { addressSays } from '../words/address.ts';
import { inTurn } from './inTurn.ts';
import { makeLegendButtons } from './legendButtons.ts';
import { detailsFrom } from './map/CountryDetails.ts';
import { part } from './map/dom.ts';
import { MapController, type MapInput } from './map/MapController.ts';
import { mapState } from './map/mapState.ts';
import { decodeCountries } from './MapCountry.ts';
import { joinView } from './SharedView.ts';
import { DEFAULT_VIEW, formatView, type View } from './viewState.ts';

/**
 * Brings the map drawn inside `figure` to life in a few turns, which a slow phone feels less than one. No island: the
 * drawing is complete, and a framework would only take it over a second time.
 */
export function startMap(figure: HTMLElement): void {
  // Behind the next frame: what it looks up is laid out by then.
  inTurn(() => {
    const root = part(figure, '[data-chart="map"]');
    const countries = decodeCountries(root.dataset['countries'] ?? '');
    inTurn(() => {
      const state = mapState(countries, root.dataset['on'] as Day, DEFAULT_VIEW.group);
      inTurn(() => {
        joinMap(figure, root, { countries, state });
      });
    });
  });
}

/** The map joins the page's shared view, and a MapController keeps drawing and view in step. */
function joinMap(
  figure: HTMLElement,
  root: HTMLElement,
  drawing: Pick<MapInput, 'countries' | 'state'>,
): void {
  const on = root.dataset['on'] as Day;
  const drawn: View = { ...DEFAULT_VIEW, on };
  const view = joinView('page', drawn, 'push');
  const controller = new MapController(root, drawn, {
    ...drawing,
    onmove: (change, isDragged) => {
      view.move(change, isDragged);
    },
    onsettle: (change, isDragged) => {
      view.settle(change, isDragged);
    },
    loadDetails: detailsFrom(figure.dataset['details'] ?? ''),
    loadDepth: () => import('./depth/MapDepth.ts'),
  });
  makeLegendButtons(root);
  // The view of the address is there before the map follows it: it is painted once, and not told on arrival.
  view.connect(controller.isCountry);
  let told = view.current.on;
  const show = (): void => {
    const { on: shown } = view.current;
    controller.show(view.current, view.isPaced);
    // A day that another chart or the back button brought is said as one of the map's own.
    if (!view.isMoving && shown !== told) {
      controller.tell();
      told = shown;
    }
    controller.warn(
      view.rejected.length > 0 ? addressSays.badParameter(view.rejected.join(', ')) : '',
    );
  };
  view.subscribe(show);
  // Nothing is to be painted for the view that was drawn.
  if (formatView(view.current, drawn) !== '' || view.rejected.length > 0) show();
  if (view.current.on !== on) controller.deepen();
}
