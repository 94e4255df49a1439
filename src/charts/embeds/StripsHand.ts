import type { Day } from '../../domain/day.ts';
import type { CountryCode } from '../../domain/position.ts';
import { sortStrips, STRIP_SORTS, type StripSort } from '../../geometry/sortStrips.ts';
import { listenToStrips } from '../strips/listenToStrips.ts';
import { readingOn, stepReading, type Reading } from '../strips/stepReading.ts';
import type { StripHand } from '../strips/StripHand.ts';
import type { StripRow } from '../strips/StripRow.ts';

interface StripsInput {
  readonly rows: readonly StripRow[];
  /** A reader chose a day of a row. */
  readonly onselect: (code: CountryCode, day: Day) => void;
  readonly redraw: () => void;
}

/** What a reader does with strips that are drawn as text: points, reads by keys, sorts. */
export class StripsHand {
  readonly #frame: HTMLElement;
  readonly #input: StripsInput;
  #sort: StripSort = 'closing';
  #pointed: Reading | undefined;
  #focused: Reading | undefined;
  #stop: Reading | undefined;

  constructor(frame: HTMLElement, input: StripsInput) {
    this.#frame = frame;
    this.#input = input;
    listenToStrips({
      point: (place) => {
        const row = place && input.rows.find(({ code }) => code === place.code);
        this.#point(row && readingOn(row, place.day));
      },
      select: ({ code, day }) => {
        input.onselect(code, day);
      },
      focus: (reading) => {
        const isNew = !isSame(this.#focused, reading);
        this.#focused = reading;
        this.#stop = reading ?? this.#stop;
        if (isNew) input.redraw();
      },
      press: (key) => this.#press(key),
    })(frame);
    frame.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest('.strip-sorter button');
      const index = button
        ? [...(button.parentElement?.querySelectorAll('button') ?? [])].indexOf(
            button as HTMLButtonElement,
          )
        : -1;
      const sort = STRIP_SORTS[index];
      if (sort === undefined) return;
      this.#sort = sort;
      input.redraw();
    });
  }

  /** What the drawing is to show of it. */
  get state(): { readonly sort: StripSort; readonly hand: StripHand } {
    return {
      sort: this.#sort,
      hand: { reading: this.#pointed ?? this.#focused, stop: this.#stop },
    };
  }

  #point(reading: Reading | undefined): void {
    if (isSame(this.#pointed, reading)) return;
    this.#pointed = reading;
    this.#input.redraw();
  }

  #press(key: string): boolean {
    const shown = this.#focused;
    if (!shown) return false;
    const order = sortStrips(this.#input.rows, this.#sort).groups.flatMap(({ rows }) => rows);
    const drawn = new Set(
      [...this.#frame.querySelectorAll<HTMLElement>('tr[data-country]')].map(
        (row) => row.dataset['country'],
      ),
    );
    const rows = order.filter(({ code }) => drawn.has(code));
    const spell = rows.find(({ code }) => code === shown.code)?.spells[shown.index];
    if (key === 'Enter' && spell) {
      this.#input.onselect(shown.code, spell.from.day);
      return true;
    }
    const next = stepReading(rows, shown, key);
    if (!next) return false;
    this.#stop = next;
    this.#input.redraw();
    const row = this.#frame.querySelector(`tr[data-country="${next.code}"]`);
    const target =
      next.index < 0 ? row?.querySelector('a') : row?.querySelectorAll('li')[next.index];
    target?.focus();
    return true;
  }
}

function isSame(a: Reading | undefined, b: Reading | undefined): boolean {
  return a?.code === b?.code && a?.index === b?.index;
}
