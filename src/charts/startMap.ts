import type { Day } from '../domain/day.ts';
import { addressSays } from '../words/address.ts';
import { makeLegendButtons } from './legendButtons.ts';
import { detailsFrom } from './map/CountryDetails.ts';
import { part } from './map/dom.ts';
import { MapController } from './map/MapController.ts';
import { joinView, type AddressUse } from './SharedView.ts';
import { DEFAULT_VIEW } from './viewState.ts';

/** What a page says of its map beside the drawing, as data attributes of the element around it. */
export interface MapFigure {
  /** Charts of one name share one view. */
  readonly viewName: string;
  readonly address: AddressUse;
  /** Folder of the cards' details. */
  readonly details: string;
}

/**
 * Brings the map drawn inside `figure` to life: it joins the page's shared view, and a MapController keeps drawing
 * and view in step. No island: the drawing is complete, and a framework would only take it over a second time.
 */
export function startMap(figure: HTMLElement): void {
  const root = part<HTMLElement>(figure, '[data-chart="map"]');
  const { viewName, address, details } = figure.dataset as unknown as MapFigure;
  const on = root.dataset['on'] as Day;
  const view = joinView(viewName, { ...DEFAULT_VIEW, on }, address);
  const controller = new MapController(root, view.current, {
    onmove: (change, isDragged) => {
      view.move(change, isDragged);
    },
    onsettle: (change, isDragged) => {
      view.settle(change, isDragged);
    },
    loadDetails: detailsFrom(details),
    loadDepth: () => import('./depth/MapDepth.ts'),
  });
  makeLegendButtons(root);
  let told = view.current.on;
  /** True once the view of the address stands: nothing is said on arrival. */
  let isShown = false;
  const show = (): void => {
    const { on: shown } = view.current;
    controller.show(view.current, view.isPaced);
    // A day that another chart or the back button brought is said as one of the map's own.
    if (!view.isMoving && shown !== told) {
      if (isShown) controller.tell();
      told = shown;
    }
    controller.warn(
      view.rejected.length > 0 ? addressSays.badParameter(view.rejected.join(', ')) : '',
    );
  };
  // The view of the address is there before the map follows it: it is painted once.
  view.connect(controller.isCountry);
  view.subscribe(show);
  show();
  isShown = true;
  if (view.current.on !== on) controller.deepen();
}
