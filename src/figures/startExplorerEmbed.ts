import { redraw } from '../charts/drawn/redraw.ts';
import { part } from '../charts/map/dom.ts';
import { EmbeddedTimeline } from './EmbeddedTimeline.ts';
import { startMapEmbed } from './startMapEmbed.ts';

/** Brings the embedded map and timeline in `frame` to life, which show one view. */
export function startExplorerEmbed(frame: HTMLElement): void {
  const { view, selectEvent } = startMapEmbed(frame);
  const place = part(frame, '[data-drawing]');
  const show = (): void => {
    redraw(place, timeline.draw(view.current));
  };
  const timeline = new EmbeddedTimeline(frame, {
    isBesideMap: true,
    onselect: (id, on, [country]) => {
      const isNew = view.current.country === undefined && country !== undefined;
      view.settle({ on, ...(isNew && { country }) });
      selectEvent(id);
    },
    redraw: show,
  });
  view.subscribe(show);
  show();
}
