import { EVENT_KINDS, IMPORTANCES } from '../../domain/event.ts';
import type { TimelineMark } from './TimelineMark.ts';

/** A mark whose permalink stands in a folder under its id. */
export type PlainMark = Omit<TimelineMark, 'href'>;

/*
 * Like the map's countries, events reach an island as text: as JSON each of their names would be told
 * again for every event. A line an event: id, date, kind and importance as digits, countries, title.
 */

/** Events as a text for an island's properties; the inverse of decodeMarks. */
export function encodeMarks(marks: readonly PlainMark[]): string {
  return marks.map((mark) => [mark.id, mark.date, restOf(mark), mark.title].join('|')).join('\n');
}

/** Kind, importance and countries of a mark, as a line of either text has them. */
function restOf({ kind, importance, countries }: PlainMark): string {
  return `${EVENT_KINDS.indexOf(kind)}${importance}|${countries.join(' ')}`;
}

/** What a drawn list of the events leaves unsaid, a line an event; the other half of what listedMarks reads. */
export function encodeRests(marks: readonly PlainMark[]): string {
  return marks.map(restOf).join('\n');
}

/**
 * The events of the list drawn inside `root`, which says their ids, dates and titles; `rests` has the rest, in the
 * same order. Throws RangeError where the two do not belong together.
 */
export function listedMarks(
  root: ParentNode,
  rests: string,
  folder: string,
): readonly TimelineMark[] {
  const entries = [...root.querySelectorAll<HTMLElement>('.timeline-entry')];
  const lines = rests.split('\n');
  if (entries.length !== lines.length)
    throw new RangeError(`${entries.length} events are listed, not ${lines.length}`);
  const text = entries.map(({ dataset, lastElementChild }, index) =>
    [dataset['event'], dataset['date'], lines[index], lastElementChild?.textContent].join('|'),
  );
  return decodeMarks(text.join('\n'), folder);
}

/** The events of such a text, each linked into `folder`. Throws RangeError where it is not one. */
export function decodeMarks(text: string, folder: string): readonly TimelineMark[] {
  return text.split('\n').map((line) => {
    const [id = '', date = '', digits = '', countries = '', ...title] = line.split('|');
    const kind = EVENT_KINDS[Number(digits[0])];
    const importance = IMPORTANCES.find((grade) => String(grade) === digits[1]);
    if (!kind || !importance) throw new RangeError(`no event: ${line}`);
    return {
      id,
      date,
      kind,
      importance,
      countries: countries.split(' ').filter((code) => code !== ''),
      title: title.join('|'),
      href: `${folder}${id}/`,
    };
  });
}
