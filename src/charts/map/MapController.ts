import type { Day } from '../../domain/day.ts';
import { isGroup } from '../../domain/membership.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { MapCountry } from '../MapCountry.ts';
import { nextStop, Playback, previousStop } from '../Playback.ts';
import type { ViewChange } from '../SharedView.ts';
import type { View } from '../viewState.ts';
import { CardPlace } from './CardPlace.ts';
import type { LoadDetails } from './CountryDetails.ts';
import { CountryFinder } from './CountryFinder.ts';
import { DeferredDepth, type LoadDepth } from './DeferredDepth.ts';
import { inTurnOrNow } from '../inTurn.ts';
import { mark, part, say, wake } from './dom.ts';
import { LinkRover } from './LinkRover.ts';
import { mapState, type MapState } from './mapState.ts';
import { moveTabStop } from './moveTabStop.ts';
import { newsOf } from './newsOf.ts';
import { paintPlay } from './paintControls.ts';
import { wordPainters } from './paintWords.ts';
import { PlatePainter } from './PlatePainter.ts';
import { Scrubber } from './Scrubber.ts';
import { TableView } from './TableView.ts';

export interface MapInput {
  /** The governments as the drawing carries them, and its state for the view it begins with. */
  readonly countries: readonly MapCountry[];
  readonly state: MapState;
  /** Shows a view in passing, while a control moves; `isDragged` while the pointer holds it. */
  readonly onmove: (change: ViewChange, isDragged?: boolean) => void;
  /** Shows a view that stays. */
  readonly onsettle: (change: ViewChange, isDragged?: boolean) => void;
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
  readonly #countries: readonly MapCountry[];
  readonly #plates: PlatePainter;
  readonly #scrubber: Scrubber;
  readonly #playback: Playback;
  readonly #rover: LinkRover;
  #view: View;
  #state: MapState;
  #isToTell = false;
  readonly #card: CardPlace;
  readonly #table: TableView;
  readonly #depth: DeferredDepth;

  constructor(root: HTMLElement, view: View, input: MapInput) {
    this.#root = root;
    this.#plates = new PlatePainter(root);
    this.#view = view;
    this.#input = input;
    this.#countries = input.countries;
    this.#rover = new LinkRover(root, this.#countries);
    this.#state = input.state;
    const { stops } = this.#state;
    this.#playback = new Playback({
      stops,
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
    this.#scrubber = new Scrubber(part(root, '.scrubber'), stops, {
      onmove: (on, isDragged) => {
        this.#playback.pause();
        this.#input.onmove({ on }, isDragged);
      },
      onsettle: (on, isDragged) => {
        this.#playback.pause();
        this.#settle(on, isDragged);
      },
    });
    this.#card = new CardPlace(root, input.loadDetails, () => {
      this.#close();
    });
    this.#table = new TableView(root, this.#countries);
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
    wake(root);
  }

  /** True when `code` is a coded government. */
  readonly isCountry = (code: CountryCode): boolean =>
    this.#countries.some((country) => country.code === code);

  /** Repaints for `view`. Only what differs is touched. With `isPaced` the words around the plates follow in turn. */
  show(view: View, isPaced = false): void {
    const { on, vs, country, group } = view;
    this.#view = view;
    this.#state = mapState(this.#countries, on, group, vs);
    mark(this.#root, 'data-on', on);
    this.#plates.show({ ...this.#state, selected: country }, isPaced);
    this.#scrubber.show(on);
    for (const piece of this.#around) inTurnOrNow(piece, isPaced);
  }

  /** Card, table and depth of the view shown. */
  readonly #showRest = (): void => {
    const view = this.#view;
    this.#paintCard();
    this.#table.show(view, this.#state);
    if (this.#depth.loaded) this.#depth.loaded.show(view, this.#state);
    else if (view.vs !== undefined || view.view !== undefined) this.#depth.ask();
    if (this.#isToTell) this.tell();
  };

  /** What stands around the plates, in pieces that one frame each can show. */
  readonly #around: readonly (() => void)[] = [
    ...wordPainters.map((paint) => (): void => {
      paint(this.#root, this.#view, this.#state);
    }),
    this.#showRest,
  ];

  /** Says to those who do not see the map what the day shown has brought. */
  tell(): void {
    this.#isToTell = false;
    const news = newsOf(this.#view.on, this.#state.moves, this.#state.counts, (code) =>
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

  #wire(): void {
    const root = this.#root;
    const listen = (type: string, handle: (event: Event) => void): void => {
      root.addEventListener(type, handle);
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
    if (field) new CountryFinder(field, this.#countries, (country) => void this.#choose(country));
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
      this.#choose(link.dataset['key'] ?? '');
    }
  }

  #keyed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#view.country !== undefined) this.#close();
    else this.#rover.press(event);
  }

  #step(step: string): void {
    const { on } = this.#view;
    const { stops } = this.#state;
    if (step === 'play') {
      if (this.#playback.isPlaying) this.#playback.pause();
      else this.#playback.play(on);
      return;
    }
    this.#playback.pause();
    const day = step === 'next' ? nextStop(stops, on) : previousStop(stops, on);
    if (day !== undefined) this.#settle(day);
  }

  #choose(country: CountryCode): void {
    moveTabStop(this.#root, country);
    this.#input.onsettle({ country });
  }

  #close(): void {
    const code = this.#view.country;
    const hadFocus = this.#card.hasFocus;
    this.#input.onsettle({ country: undefined });
    if (hadFocus) moveTabStop(this.#root, code)?.focus();
  }

  #settle(on: Day, isDragged = false): void {
    this.#input.onsettle({ on }, isDragged);
    // A map that follows in turn tells when it has.
    if (isDragged) this.#isToTell = true;
    else this.tell();
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
