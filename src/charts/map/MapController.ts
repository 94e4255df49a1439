import { formatDay, type Day } from '../../domain/day.ts';
import { describeMap, describeTally } from '../../domain/describe.ts';
import { isGroup, type Group } from '../../domain/membership.ts';
import type { CountryCode } from '../../domain/position.ts';
import { mapSays } from '../../words/map.ts';
import { decodeCountries } from '../MapCountry.ts';
import { nextStop, Playback, previousStop } from '../Playback.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { CardPlace } from './CardPlace.ts';
import type { LoadDetails } from './CountryDetails.ts';
import { CountryFinder } from './CountryFinder.ts';
import { mark, part, say } from './dom.ts';
import { mapState, type MapState } from './mapState.ts';
import { paintChangeNote } from './paintChangeNote.ts';
import { linkedCodes, moveTabStop } from './moveTabStop.ts';
import { paintControls } from './paintControls.ts';
import { paintLegend } from './paintLegend.ts';
import { paintPlates } from './paintPlates.ts';
import { paintTable } from './paintTable.ts';
import { roveFrom } from './rove.ts';
import { Scrubber } from './Scrubber.ts';

export interface MapInput {
  /** Shows a view in passing, while a control moves. */
  readonly onmove: (change: ViewChange) => void;
  /** Shows a view that stays. */
  readonly onsettle: (change: ViewChange) => void;
  readonly loadDetails: LoadDetails;
}

/**
 * Brings a drawn map to life: wires its controls and repaints it for a view. Plain TypeScript, since
 * pages and embeds drive the same drawing, and an embed has no room for a framework. The parent owns
 * the view; the controller only asks.
 */
export class MapController {
  readonly #root: HTMLElement;
  readonly #input: MapInput;
  readonly #countries;
  readonly #moves;
  readonly #stops: readonly Day[];
  readonly #scrubber: Scrubber;
  readonly #playback: Playback;
  readonly #undo = new AbortController();
  #view: View;
  #state: MapState;
  readonly #card: CardPlace;

  constructor(root: HTMLElement, view: View, input: MapInput) {
    this.#root = root;
    this.#view = view;
    this.#input = input;
    this.#countries = decodeCountries(root.dataset['countries'] ?? '');
    this.#state = mapState(this.#countries, view.on, view.group);
    ({ moves: this.#moves, stops: this.#stops } = this.#state);
    this.#playback = new Playback({
      stops: this.#stops,
      mainDays: new Set((root.dataset['mainDays'] ?? '').split(' ') as Day[]),
      ontick: (on) => {
        this.#input.onmove({ on });
      },
      onstart: () => {
        this.#paintPlay();
      },
      onstop: () => {
        this.#paintPlay();
        this.#settle(this.#view.on);
      },
    });
    this.#scrubber = new Scrubber(part(root, '.scrubber'), this.#stops, {
      onmove: (on) => {
        this.#playback.pause();
        this.#input.onmove({ on });
      },
      onsettle: (on) => {
        this.#playback.pause();
        this.#settle(on);
      },
    });
    this.#card = new CardPlace(root, input.loadDetails, () => {
      this.#close();
    });
    this.#wire();
    moveTabStop(root, view.country ?? this.#countries[0]?.code);
    mark(root, 'data-ready', true);
  }

  /** True when `code` is a coded government. */
  readonly isCountry = (code: CountryCode): boolean =>
    this.#countries.some((country) => country.code === code);

  /** Repaints for `view`. Only what differs is touched. */
  show(view: View): void {
    const root = this.#root;
    const { on, country, group } = view;
    this.#view = view;
    this.#state = mapState(this.#countries, on, group);
    const { painted, changed, counts, others, counted, declared, note } = this.#state;
    mark(root, 'data-on', on);
    paintPlates(part(root, '.plates'), { painted, changed, selected: country });
    mark(part(root, '.plates'), 'aria-label', describeMap(on, counted, counts));
    const legend = root.querySelector('.legend');
    if (legend) paintLegend(legend, { on, group: counted, counts, others, declared });
    paintChangeNote(root, note, (code) => this.#nameOf(code));
    paintControls(root, view, this.#stops);
    this.#scrubber.show(on);
    this.#paintCard();
    this.#paintTable();
  }

  /** Says under the title what of the address was not understood; an empty text takes it away. */
  warn(text: string): void {
    const notice = part(this.#root, '.notice');
    notice.hidden = text === '';
    say(notice, text);
  }

  destroy(): void {
    this.#undo.abort();
    this.#scrubber.destroy();
    this.#playback.pause();
  }

  #wire(): void {
    const root = this.#root;
    const options = { signal: this.#undo.signal };
    root.addEventListener(
      'click',
      (event) => {
        this.#clicked(event);
      },
      options,
    );
    root.addEventListener(
      'keydown',
      (event) => {
        this.#keyed(event);
      },
      options,
    );
    root.querySelector('.table-view')?.addEventListener(
      'toggle',
      () => {
        this.#paintTable();
      },
      options,
    );
    const field = root.querySelector<HTMLElement>('.country-field');
    if (field) {
      new CountryFinder(
        field,
        this.#countries,
        (country) => {
          moveTabStop(this.#root, country);
          this.#input.onsettle({ country });
        },
        this.#undo.signal,
      );
    }
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    const group = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
    const link = target.closest<SVGAElement>('a[data-key]');
    if (step !== undefined) this.#step(step);
    else if (group !== undefined && isGroup(group))
      this.#input.onsettle({ group: group satisfies Group });
    else if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      event.preventDefault();
      const country = link.dataset['key'] ?? '';
      moveTabStop(this.#root, country);
      this.#input.onsettle({ country });
    }
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#view.country !== undefined) {
      this.#close();
      return;
    }
    const link = (event.target as Element).closest<SVGAElement>('a[data-key]');
    if (!link) return;
    const linked = linkedCodes(this.#root);
    const countries = this.#countries.filter(({ code }) => linked.has(code));
    const next = roveFrom(countries, link.dataset['key'] ?? '', event);
    if (next === undefined) return;
    event.preventDefault();
    moveTabStop(this.#root, next)?.focus();
  }

  #step(step: string): void {
    const { on } = this.#view;
    if (step === 'play') {
      if (this.#playback.isPlaying) this.#playback.pause();
      else this.#playback.play(on);
      return;
    }
    this.#playback.pause();
    const day = step === 'next' ? nextStop(this.#stops, on) : previousStop(this.#stops, on);
    if (day !== undefined) this.#settle(day);
  }

  #close(): void {
    const code = this.#view.country;
    const hadFocus = this.#card.hasFocus;
    this.#input.onsettle({ country: undefined });
    if (hadFocus) moveTabStop(this.#root, code)?.focus();
  }

  #settle(on: Day): void {
    this.#input.onsettle({ on });
    const made = this.#moves
      .filter(({ date }) => date.day === on)
      .map(({ code }) => this.#nameOf(code));
    const news = made.length > 0 ? made.join(', ') : describeTally(this.#state.counts);
    say(part(this.#root, '[aria-live]'), `${formatDay(on)}: ${news}`.slice(0, 140));
  }

  #nameOf(code: CountryCode): string {
    return this.#state.painted.get(code)?.name ?? code;
  }

  #paintPlay(): void {
    const button = part(this.#root, '[data-step="play"]');
    const { isPlaying } = this.#playback;
    mark(button, 'data-playing', isPlaying);
    mark(button, 'aria-label', isPlaying ? mapSays.pause : mapSays.play);
    if (isPlaying) say(part(this.#root, '[aria-live]'), '');
  }

  #paintCard(): void {
    const { on, country: code } = this.#view;
    const country = this.#countries.find((candidate) => candidate.code === code);
    mark(this.#root, 'data-open', country !== undefined);
    this.#card.show(country, on);
  }

  /** A closed table is painted when it is opened. */
  #paintTable(): void {
    const table = this.#root.querySelector<HTMLDetailsElement>('.table-view');
    if (!table?.open) return;
    paintTable(table, this.#view.on, this.#countries, this.#state.painted);
  }
}
