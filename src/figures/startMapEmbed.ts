// Drives the map of an embed: the drawing of the pages, the controller of the pages, no framework.
import { connectEmbed } from './connectEmbed.ts';
import { decodeCountries } from '../charts/MapCountry.ts';
import { detailsFrom } from '../charts/map/CountryDetails.ts';
import { MapController } from '../charts/map/MapController.ts';
import { mapState } from '../charts/map/mapState.ts';
import { PlateSwitch } from '../charts/map/PlateSwitch.ts';
import { joinView, type SharedView } from '../charts/SharedView.ts';
import { DEFAULT_VIEW } from '../charts/viewState.ts';
import type { MapView } from '../domain/mapView.ts';
import { isMapView } from '../domain/mapView.ts';
import { addressSays } from '../words/address.ts';
import { embedSays } from '../words/embed.ts';

interface StartedMap {
  readonly view: SharedView;
  /** Says to the host that the reader chose an event, in a chart beside the map. */
  readonly selectEvent: (event: string) => void;
}

/** Brings the embedded map in `frame` to life. Its view is the address's and the host's. */
export function startMapEmbed(frame: HTMLElement): StartedMap {
  const map = frame.querySelector<HTMLElement>('[data-chart="map"]');
  const defs = frame.querySelector('.outline-defs defs');
  if (!map || !defs) throw new RangeError('the embed has no map');
  const view = joinView('embed', DEFAULT_VIEW, 'none');
  const plates = new PlateSwitch(map, defs, frame.dataset['outlines'] ?? '');
  const countries = decodeCountries(map.dataset['countries'] ?? '');
  const controller = new MapController(map, view.current, {
    countries,
    state: mapState(countries, view.current.on, view.current.group),
    onmove: (change, isDragged) => {
      view.move(change, isDragged);
    },
    onsettle: (change, isDragged) => {
      view.settle(change, isDragged);
    },
    loadDetails: detailsFrom(frame.dataset['details'] ?? ''),
  });
  let isMissing = false;

  /** The view asked for; without one, the world as soon as a country outside Europe is chosen. */
  const wanted = (): MapView => {
    const { view: asked, country } = view.current;
    if (asked !== undefined) return asked;
    return country === undefined || plates.draws('europe', country) ? 'europe' : 'world';
  };
  const paint = (): void => {
    controller.show(view.current, view.isPaced);
    const rejected =
      view.rejected.length > 0 ? addressSays.badParameter(view.rejected.join(', ')) : '';
    controller.warn([rejected, isMissing ? embedSays.outlinesMissing : ''].join(' ').trim());
    for (const button of frame.querySelectorAll<HTMLElement>('[data-view]')) {
      button.setAttribute('aria-pressed', String(button.dataset['view'] === plates.shown));
    }
  };
  const show = async (): Promise<void> => {
    paint();
    if (wanted() === plates.shown) return;
    try {
      isMissing = false;
      if (await plates.show(wanted())) paint();
    } catch {
      isMissing = true;
      await plates.show('europe');
      paint();
      embed.warn('outlines-missing');
    }
  };

  const embed = connectEmbed({
    view,
    defaults: DEFAULT_VIEW,
    isCountry: controller.isCountry,
  });
  view.subscribe(() => void show());
  frame.addEventListener('click', ({ target }) => {
    const chosen = (target as Element).closest<HTMLElement>('[data-view]')?.dataset['view'] ?? '';
    if (isMapView(chosen)) view.settle({ view: chosen });
  });
  void show().then(() => {
    delete map.dataset['stale'];
    embed.ready();
  });
  return { view, selectEvent: embed.selectEvent };
}
