// Drives the map of an embed: the drawing of the pages, the controller of the pages, no framework.
import { OPENING_DAY } from '../domain/day.ts';
import { mapSays } from '../words/map.ts';
import { detailsFrom } from './map/CountryDetails.ts';
import { MapController } from './map/MapController.ts';
import { joinView } from './SharedView.ts';
import { DEFAULT_VIEW } from './viewState.ts';

/** Brings the embedded map in `frame` to life; its view is the address's. Nothing is ever pushed. */
export function startMapEmbed(frame: HTMLElement): void {
  const root = frame.querySelector<HTMLElement>('[data-chart="map"]');
  if (!root) throw new RangeError('the embed has no map');
  const view = joinView('embed', { ...DEFAULT_VIEW, on: OPENING_DAY }, 'replace');
  const controller = new MapController(root, view.current, {
    onmove: (change) => {
      view.move(change);
    },
    onsettle: (change) => {
      view.settle(change);
    },
    loadDetails: detailsFrom(frame.dataset['details'] ?? ''),
  });
  const show = (): void => {
    controller.show(view.current);
    controller.warn(view.rejected.length > 0 ? mapSays.badParameter(view.rejected.join(', ')) : '');
  };
  view.subscribe(show);
  view.connect(controller.isCountry);
  show();
}
