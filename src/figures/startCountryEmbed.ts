import { connectEmbed } from './connectEmbed.ts';
import { connectDateBar } from '../charts/embeds/connectDateBar.ts';
import { paintCountry } from '../charts/embeds/paintCountry.ts';
import { mark, part, say } from '../charts/map/dom.ts';
import { nextStop, previousStop } from '../charts/Playback.ts';
import { joinView } from '../charts/SharedView.ts';
import { DEFAULT_VIEW } from '../charts/viewState.ts';
import { formatDay, type Day } from '../domain/day.ts';
import { addressSays } from '../words/address.ts';

/** Brings the embedded strip of a country in `frame` to life. */
export function startCountryEmbed(frame: HTMLElement): void {
  const view = joinView('embed', DEFAULT_VIEW, 'none');
  const stops = (frame.dataset['stops'] ?? '').split(' ').filter(Boolean) as Day[];
  const notice = part(frame, '.notice');
  connectDateBar(frame, {
    stops,
    shown: () => view.current.on,
    onmove: (on) => {
      view.move({ on });
    },
    onsettle: (on) => {
      view.settle({ on });
    },
  });
  const show = (): void => {
    const { on } = view.current;
    paintCountry(on);
    mark(part(frame, '.date-bar input'), 'aria-valuetext', formatDay(on));
    mark(part(frame, '.previous'), 'disabled', previousStop(stops, on) === undefined);
    mark(part(frame, '.next'), 'disabled', nextStop(stops, on) === undefined);
    const names = view.rejected.join(', ');
    notice.hidden = names === '';
    say(notice, names && addressSays.badParameter(names));
  };
  const embed = connectEmbed({ view, defaults: DEFAULT_VIEW, isCountry: () => false });
  view.subscribe(show);
  show();
  mark(part(frame, '[data-chart]'), 'data-ready', true);
  embed.ready();
}
