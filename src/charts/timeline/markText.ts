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
  return marks
    .map(({ id, date, kind, importance, countries, title }) =>
      [id, date, `${EVENT_KINDS.indexOf(kind)}${importance}`, countries.join(' '), title].join('|'),
    )
    .join('\n');
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
