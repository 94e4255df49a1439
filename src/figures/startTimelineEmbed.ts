import { EmbeddedTimeline } from './EmbeddedTimeline.ts';
import { startTextEmbed } from './startTextEmbed.ts';

/** Brings the embedded timeline in `frame` to life. */
export function startTimelineEmbed(frame: HTMLElement): void {
  const timeline = new EmbeddedTimeline(frame, {
    isBesideMap: false,
    onselect: (id, on) => {
      embed.view.settle({ on });
      embed.selectEvent(id);
    },
    redraw: () => {
      embed.draw();
    },
  });
  const embed = startTextEmbed(frame, {
    draw: (view) => timeline.draw(view),
    isCountry: timeline.isCountry,
    stops: timeline.stops,
  });
}
