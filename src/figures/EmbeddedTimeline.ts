import { drawText } from '../charts/drawn/textRuntime.ts';
import TimelineEmbed from '../charts/embeds/TimelineEmbed.svelte?drawn';
import { TimelineReader } from '../charts/embeds/TimelineReader.ts';
import { decodeMarks } from '../charts/timeline/markText.ts';
import { entryOf } from '../charts/timeline/TimelineMark.ts';
import type { View } from '../charts/viewState.ts';
import type { Day } from '../domain/day.ts';
import type { CountryCode } from '../domain/position.ts';

interface TimelineInput {
  /** A reader chose an event: its day, and the countries it concerns, ours alone. */
  readonly onselect: (id: string, day: Day, countries: readonly CountryCode[]) => void;
  readonly redraw: () => void;
  /** True beside a map, which has a date of its own. */
  readonly isBesideMap: boolean;
}

/** The timeline of an embed, from the texts in its frame: drawn as text, and listened to. */
export class EmbeddedTimeline {
  readonly #marks;
  readonly #names;
  readonly #reader: TimelineReader;
  readonly #isBesideMap: boolean;
  /** Days of events, ascending. */
  readonly stops: readonly Day[];

  constructor(frame: HTMLElement, { onselect, redraw, isBesideMap }: TimelineInput) {
    const { folder = '', events = '', countries = '' } = frame.dataset;
    this.#isBesideMap = isBesideMap;
    this.#marks = decodeMarks(events, folder, frame);
    this.#names = new Map(
      countries.split('\n').map((line): [string, string] => [line.slice(0, 3), line.slice(4)]),
    );
    this.stops = [...new Set(this.#marks.map((mark) => entryOf(mark).date.day))].sort();
    this.#reader = new TimelineReader(frame, {
      marks: this.#marks,
      onselect: (id, day) => {
        const mark = this.#marks.find((candidate) => candidate.id === id);
        onselect(id, day, mark?.countries.filter(this.isCountry) ?? []);
      },
      redraw,
    });
  }

  readonly isCountry = (code: CountryCode): boolean => this.#names.has(code);

  /** The drawing for a view, as HTML. */
  draw(view: View): string {
    return drawText(TimelineEmbed, {
      marks: this.#marks,
      names: this.#names,
      view,
      ...(!this.#isBesideMap && { stops: this.stops }),
      hand: this.#reader.hand,
    });
  }
}
