import { formatDateShort, type Day } from '../../domain/day.ts';
import type { CountryCode, StanceChange } from '../../domain/position.ts';
import { stanceInSentence } from '../../domain/stance.ts';
import { mapSays } from '../../words/map.ts';
import { nextStop } from '../Playback.ts';
import { copyOf, fill, mark, part, say } from './dom.ts';

/** More names than this would fill the phone; the rest is a number, and the table has them all. */
export const MOST_NAMED = 3;

/** The last change by a day and the next, as the note shows them. */
export interface ChangeNoteState {
  readonly last: readonly StanceChange[];
  readonly next: readonly StanceChange[];
  /** Moves made by the day, of all. */
  readonly made: number;
  readonly all: number;
}

/** What the note says on `on`. `moves` and `stops` are in order of date. */
export function changeNoteState(
  on: Day,
  moves: readonly StanceChange[],
  stops: readonly Day[],
): ChangeNoteState {
  const movesOn = (day: Day | undefined): readonly StanceChange[] =>
    moves.filter(({ date }) => date.day === day);
  return {
    last: movesOn(stops.findLast((stop) => stop <= on)),
    next: movesOn(nextStop(stops, on)),
    made: moves.filter(({ date }) => date.day <= on).length,
    all: moves.length,
  };
}

/** The words before the names: "Last change 28 Jan 2020:". */
export function changeLead(changes: readonly StanceChange[], which: 'last' | 'next'): string {
  const [first] = changes;
  if (!first) return which === 'last' ? mapSays.noEarlier : mapSays.noLater;
  const date = formatDateShort(first.date);
  return which === 'last' ? mapSays.lastChange(date) : mapSays.nextChange(date);
}

/** Sets a drawn note to another day. `root` holds the template of a move. */
export function paintChangeNote(
  root: ParentNode,
  { last, next, made, all }: ChangeNoteState,
  nameOf: (code: CountryCode) => string,
): void {
  const note = part(root, '.change-note');
  for (const [which, changes] of [
    ['last', last],
    ['next', next],
  ] as const) {
    const line = part(note, `[data-which="${which}"]`);
    const lead = changeLead(changes, which);
    // Most days of a drag lie between the same two changes.
    if (!mark(line, 'data-says', lead + changes.map(({ code }) => code).join())) continue;
    say(part(line, '.lead'), lead);
    part(line, '.moves').replaceChildren(
      ...changes.slice(0, MOST_NAMED).map(({ code, before, after }) => {
        const copy = fill(copyOf(root, 'move'), {
          name: nameOf(code),
          before: stanceInSentence(before),
          after: stanceInSentence(after),
        });
        part(copy, '[data-swatch=""]').dataset['swatch'] = before;
        part(copy, '[data-swatch=""]').dataset['swatch'] = after;
        return copy;
      }),
      ...(changes.length > MOST_NAMED ? [`+ ${changes.length - MOST_NAMED}`] : []),
    );
  }
  say(part(note, '.change-count'), mapSays.changeCount(made, all));
}
