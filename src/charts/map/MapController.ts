import { formatDay, formatDayShort, type Day } from '../../domain/day.ts';
import { describeMap, describeTally } from '../../domain/describe.ts';
import { isGroup, type Group } from '../../domain/membership.ts';
import type { CountryCode } from '../../domain/position.ts';
import { mapSays } from '../../words/map.ts';
import { decodeCountries } from '../MapCountry.ts';
import { nextStop, Playback, previousStop } from '../Playback.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { makeCard } from './CountryCard.ts';
import type { LoadDetails } from './CountryDetails.ts';
import { CountryFinder } from './CountryFinder.ts';
import { mark, part, say } from './dom.ts';
import { mapState, type MapState } from './mapState.ts';
import { paintChangeNote } from './paintChangeNote.ts';
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
  #cardOf = '';

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
    this.#wire();
    this.#rove(view.country ?? this.#countries[0]?.code, false);
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
    this.#scrubber.show(on);
    const date = root.querySelector('.date-shown time');
    if (date) {
      say(date, formatDayShort(on));
      mark(date, 'datetime', on);
    }
    const title = root.querySelector('.chart-title');
    if (title) say(title, mapSays.title(on));
    for (const button of root.querySelectorAll<HTMLElement>('[data-group]')) {
      mark(button, 'aria-pressed', String(button.dataset['group'] === group));
    }
    this.#paintSteps();
    this.#paintCard();
    // A closed table is painted when it is opened.
    const table = root.querySelector<HTMLDetailsElement>('.table-view');
    if (table?.open) paintTable(table, on, this.#countries, painted);
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
      (event) => {
        if ((event.currentTarget as HTMLDetailsElement).open) {
          paintTable(
            event.currentTarget as HTMLElement,
            this.#view.on,
            this.#countries,
            this.#state.painted,
          );
        }
      },
      options,
    );
    const field = root.querySelector<HTMLElement>('.country-field');
    if (field) {
      new CountryFinder(
        field,
        this.#countries,
        (country) => {
          this.#rove(country, false);
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
      this.#rove(country, false);
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
    const next = roveFrom(this.#countries, link.dataset['key'] ?? '', event);
    if (next === undefined) return;
    event.preventDefault();
    this.#rove(next, true);
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

  /** The one tab stop among the shapes goes to `code`; every link of the others leaves the tab order. */
  #rove(code: CountryCode | undefined, isFocused: boolean): void {
    let stop: SVGAElement | undefined;
    for (const link of this.#root.querySelectorAll<SVGAElement>('.plates a[data-key]')) {
      // A country may have a link on its shape and one on its marker: the one that is painted counts.
      const isStop = !stop && link.dataset['key'] === code && link.getClientRects().length > 0;
      if (isStop) stop = link;
      link.setAttribute('tabindex', isStop ? '0' : '-1');
    }
    if (isFocused) stop?.focus();
  }

  #close(): void {
    const code = this.#view.country;
    const hadFocus = part(this.#root, '.card-place').contains(document.activeElement);
    this.#input.onsettle({ country: undefined });
    if (hadFocus) this.#rove(code, true);
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

  #paintSteps(): void {
    const { on } = this.#view;
    part<HTMLButtonElement>(this.#root, '[data-step="previous"]').disabled =
      previousStop(this.#stops, on) === undefined;
    part<HTMLButtonElement>(this.#root, '[data-step="next"]').disabled =
      nextStop(this.#stops, on) === undefined;
  }

  #paintCard(): void {
    const { on, country: code } = this.#view;
    const place = part(this.#root, '.card-place');
    const country = this.#countries.find((candidate) => candidate.code === code);
    mark(this.#root, 'data-open', country !== undefined);
    const key = country ? `${country.code} ${this.#state.entryIndex(country)}` : '';
    if (key === this.#cardOf) return;
    this.#cardOf = key;
    place.replaceChildren(
      ...(country
        ? [
            makeCard({
              root: this.#root,
              country,
              on,
              href: `${this.#root.dataset['dossiers'] ?? ''}${country.code.toLowerCase()}/`,
              loadDetails: this.#input.loadDetails,
              onclose: () => {
                this.#close();
              },
            }),
          ]
        : []),
    );
  }
}
