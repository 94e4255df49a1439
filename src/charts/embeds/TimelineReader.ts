import type { Day } from '../../domain/day.ts';
import { SYSTEM_FACE } from '../../geometry/eventLabel.ts';
import { drawText } from '../drawn/textRuntime.ts';
import EventCallout from '../timeline/EventCallout.svelte?drawn';
import { nextMark } from '../timeline/nextMark.ts';
import type { TimelineHand } from '../timeline/TimelineHand.ts';
import { entryOf, type TimelineEntry, type TimelineMark } from '../timeline/TimelineMark.ts';

interface ReaderInput {
  readonly marks: readonly TimelineMark[];
  /** A reader chose an event: its day is to be shown. */
  readonly onselect: (id: string, day: Day) => void;
  readonly redraw: () => void;
}

/** What a reader does with a timeline that is drawn as text: chooses, points, reads by keys, opens the list. */
export class TimelineReader {
  readonly #frame: HTMLElement;
  readonly #input: ReaderInput;
  readonly #entries: ReadonlyMap<string, TimelineEntry>;
  /** What was done beyond the view. */
  hand: TimelineHand = {};

  constructor(frame: HTMLElement, input: ReaderInput) {
    this.#frame = frame;
    this.#input = input;
    this.#entries = new Map(input.marks.map((mark) => [mark.id, entryOf(mark)]));
    frame.addEventListener('click', (event) => {
      this.#clicked(event);
    });
    frame.addEventListener('keydown', (event) => {
      this.#keyed(event);
    });
    for (const type of ['pointerover', 'focusin']) {
      frame.addEventListener(type, ({ target }) => {
        this.#call((target as Element).closest<SVGAElement>('[data-mark]'));
      });
    }
    for (const type of ['pointerout', 'focusout']) {
      frame.addEventListener(type, () => {
        this.#call(null);
      });
    }
  }

  #clicked(event: MouseEvent): void {
    const target = event.target as Element;
    const isPlain = !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const id = target.closest<SVGAElement>('[data-mark]')?.dataset['mark'];
    const listed = target.closest('.timeline-entry button')?.closest<HTMLElement>('[data-event]');
    const chosen = this.#entries.get((isPlain ? id : undefined) ?? listed?.dataset['event'] ?? '');
    if (chosen) {
      event.preventDefault();
      this.hand = { ...this.hand, ...(id !== undefined && { stop: id }) };
      this.#input.onselect(chosen.id, chosen.date.day);
      return;
    }
    const step = target.closest<HTMLElement>('[data-list-step]')?.dataset['listStep'];
    if (step === undefined) return;
    const { isWhole = false, earlier = 0, later = 0, on, ...rest } = this.hand;
    const shown = this.#frame.querySelector<HTMLElement>('.timeline')?.dataset['on'] as Day;
    const isHere = on === shown;
    this.hand = {
      ...rest,
      on: shown,
      isWhole: step === 'whole' ? !isWhole : isWhole,
      earlier: (isHere ? earlier : 0) + Number(step === 'earlier'),
      later: (isHere ? later : 0) + Number(step === 'later'),
    };
    this.#input.redraw();
  }

  #keyed(event: KeyboardEvent): void {
    const mark = (event.target as Element).closest<SVGAElement>('[data-mark]');
    const drawing = mark?.closest('.timeline-drawing');
    if (!mark || !drawing || event.metaKey || event.ctrlKey || event.altKey) return;
    const ids = [...drawing.querySelectorAll<SVGAElement>('[data-mark]')].map(
      (link) => link.dataset['mark'] ?? '',
    );
    const next = nextMark(ids, mark.dataset['mark'] ?? '', event.key);
    if (next === undefined) return;
    event.preventDefault();
    this.hand = { ...this.hand, stop: next };
    this.#input.redraw();
    drawing.querySelector<SVGAElement>(`[data-mark="${CSS.escape(next)}"]`)?.focus();
  }

  /** Names the mark that is pointed at or focused, where it has no label of its own. */
  #call(mark: SVGAElement | null): void {
    for (const old of this.#frame.querySelectorAll('.timeline-callout')) old.remove();
    const event = this.#entries.get(mark?.dataset['mark'] ?? '');
    const drawing = mark?.closest('.timeline-drawing');
    const place = mark?.querySelector('line');
    if (!event || !drawing || !place || mark?.querySelector('.timeline-label')) return;
    const y = Number(place.getAttribute('y1'));
    const axis = Number(drawing.querySelector('.timeline-band')?.getAttribute('y'));
    const percent = Number.parseFloat(place.getAttribute('x1') ?? '');
    const placed = { event, percent, side: y < axis ? 'above' : 'below' };
    drawing.insertAdjacentHTML(
      'beforeend',
      drawText(EventCallout, { placed, y, face: SYSTEM_FACE }),
    );
  }
}
