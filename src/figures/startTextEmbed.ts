// What charts have in common that an embed redraws as text: their view, their date, their notice.
import { connectEmbed } from './connectEmbed.ts';
import { redraw } from '../charts/drawn/redraw.ts';
import { connectDateBar } from '../charts/embeds/connectDateBar.ts';
import { part, say } from '../charts/map/dom.ts';
import { joinView, type SharedView } from '../charts/SharedView.ts';
import { DEFAULT_VIEW, parseView, type View } from '../charts/viewState.ts';
import type { Day } from '../domain/day.ts';
import type { CountryCode } from '../domain/position.ts';
import { addressSays } from '../words/address.ts';

interface TextEmbed {
  /** The chart's drawing for a view, as HTML. */
  readonly draw: (view: View) => string;
  readonly isCountry: (code: CountryCode) => boolean;
  /** Days that the date steps to. */
  readonly stops: readonly Day[];
}

export interface StartedEmbed {
  readonly view: SharedView;
  /** Draws anew, for what a reader did beyond the view. */
  readonly draw: () => void;
  /** Says to the host that the reader chose an event. */
  readonly selectEvent: (event: string) => void;
}

/** Brings the chart in `frame` to life: the drawing in `[data-drawing]` follows the address, host and reader. */
export function startTextEmbed(
  frame: HTMLElement,
  { draw, isCountry, stops }: TextEmbed,
): StartedEmbed {
  const drawn = new URLSearchParams(document.documentElement.dataset['drawn']);
  const defaults = parseView(drawn, isCountry, DEFAULT_VIEW).view;
  const view = joinView('embed', defaults, 'none');
  const place = part(frame, '[data-drawing]');
  const notice = part(frame, '.notice');
  const setKnob = connectDateBar(place, {
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
    redraw(place, draw(view.current));
    setKnob(view.current.on);
    const names = view.rejected.join(', ');
    notice.hidden = names === '';
    say(notice, names && addressSays.badParameter(names));
  };
  const embed = connectEmbed({ view, defaults, isCountry });
  view.subscribe(show);
  show();
  embed.ready();
  return { view, draw: show, selectEvent: embed.selectEvent };
}
