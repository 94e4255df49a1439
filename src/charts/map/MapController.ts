import type { Day } from '../../domain/day.ts';
import { describeMap } from '../../domain/describe.ts';
import { isGroup } from '../../domain/membership.ts';
import type { CountryCode } from '../../domain/position.ts';
import { decodeCountries } from '../MapCountry.ts';
import { nextStop, Playback, previousStop } from '../Playback.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { CardPlace } from './CardPlace.ts';
import type { LoadDetails } from './CountryDetails.ts';
import { CountryFinder } from './CountryFinder.ts';
import { DeferredDepth, type LoadDepth } from './DeferredDepth.ts';
import { mark, part, say } from './dom.ts';
import { mapState, type MapState } from './mapState.ts';
import { paintChangeNote } from './paintChangeNote.ts';
import { linkedCodes, moveTabStop } from './moveTabStop.ts';
import { newsOf } from './newsOf.ts';
import { paintControls, paintPlay } from './paintControls.ts';
import { paintLegend } from './paintLegend.ts';
import { paintPlates } from './paintPlates.ts';
import { roveFrom } from './rove.ts';
import { Scrubber } from './Scrubber.ts';
import { TableView } from './TableView.ts';
import { TypeAhead } from './TypeAhead.ts';

export interface MapInput {
  /** Shows a view in passing, while a control moves. */
  readonly onmove: (change: ViewChange) => void;
  /** Shows a view that stays. */
  readonly onsettle: (change: ViewChange) => void;
  readonly loadDetails: LoadDetails;
  /** Absent where a map has no depth. */
  readonly loadDepth?: LoadDepth;
}

/**
 * Brings a drawn map to life: wires its controls and repaints it for a view the parent owns. Plain TypeScript,
 * since pages and embeds drive the same drawing, and an embed has no room for a framework.
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
  readonly #typed = new TypeAhead();
  #view: View;
  #state: MapState;
  readonly #card: CardPlace;
  readonly #table: TableView;
  readonly #depth: DeferredDepth;

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
        paintPlay(root, this.#playback.isPlaying);
      },
      onstop: () => {
        paintPlay(root, this.#playback.isPlaying);
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
    this.#table = new TableView(root, this.#countries, this.#undo.signal);
    this.#depth = new DeferredDepth(input.loadDepth, (Depth) => {
      const repaint = (): void => {
        this.show(this.#view);
      };
      const depth = new Depth(root, this.#countries, { onsettle: input.onsettle, repaint });
      depth.show(this.#view, this.#state);
      return depth;
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
    const { on, vs, country, group } = view;
    this.#view = view;
    this.#state = mapState(this.#countries, on, group, vs);
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
    this.#table.show(view, this.#state);
    if (this.#depth.loaded) this.#depth.loaded.show(view, this.#state);
    else if (vs !== undefined || view.view !== undefined) this.#depth.ask();
  }

  /** Says to those who do not see the map what the day shown has brought. */
  tell(): void {
    const news = newsOf(this.#view.on, this.#moves, this.#state.counts, (code) =>
      this.#nameOf(code),
    );
    say(part(this.#root, '[aria-live]'), this.#depth.loaded?.news() ?? news);
    this.deepen();
  }

  /** Fetches what the drawing lacks for a day that is not the one drawn at build. */
  deepen(): void {
    this.#depth.ask();
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
    this.#depth.loaded?.destroy();
  }

  #wire(): void {
    const root = this.#root;
    const { signal } = this.#undo;
    const listen = (type: string, handle: (event: Event) => void): void => {
      root.addEventListener(type, handle, { signal });
    };
    listen('click', (event) => {
      this.#clicked(event as MouseEvent);
    });
    listen('keydown', (event) => {
      this.#keyed(event as KeyboardEvent);
    });
    for (const type of ['pointerover', 'focusin', 'change']) {
      listen(type, ({ target }) => {
        if ((target as Element).closest('.plates, [data-choose]')) this.#depth.ask();
      });
    }
    const field = root.querySelector<HTMLElement>('.country-field');
    const find = (country: CountryCode): void => {
      moveTabStop(root, country);
      this.#input.onsettle({ country });
    };
    if (field) new CountryFinder(field, this.#countries, find, signal);
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
    const group = target.closest<HTMLElement>('[data-group]')?.dataset['group'];
    const link = target.closest<SVGAElement>('a[data-key]');
    if (target.closest('[data-compare]'))
      this.#depth.ask((depth) => {
        depth.toggleComparison();
      });
    else if (step !== undefined) this.#step(step);
    else if (group !== undefined && isGroup(group)) this.#input.onsettle({ group });
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
    const from = link.dataset['key'] ?? '';
    const next = roveFrom(countries, from, event, this.#typed.read(event));
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
    this.tell();
  }

  #nameOf(code: CountryCode): string {
    return this.#state.painted.get(code)?.name ?? code;
  }

  #paintCard(): void {
    const country = this.#countries.find(({ code }) => code === this.#view.country);
    mark(this.#root, 'data-open', country !== undefined);
    this.#card.show(country, this.#view.on);
  }
}
