import { EVENT_KINDS, IMPORTANCES } from '../../domain/event.ts';
import { isLong } from './neighbourhood.ts';
import type { TimelineMark } from './TimelineMark.ts';

/** A mark whose permalink stands in a folder under its id. */
export type PlainMark = Omit<TimelineMark, 'href'>;

/*
 * Like the map's countries, events reach a script as text, a line an event. Where the drawn list says them all,
 * the text has no more than the list leaves unsaid: kind and importance as digits, countries. Of a list too long
 * to be drawn whole it has everything: id, date, kind and importance, countries, title.
 */

/** Events as a text for the script of a page in whose list they are drawn; the inverse of decodeMarks. */
export function encodeMarks(marks: readonly PlainMark[]): string {
  const line = isLong(marks) ? wholeOf : restOf;
  return marks.map(line).join('\n');
}

function wholeOf(mark: PlainMark): string {
  return [mark.id, mark.date, restOf(mark), mark.title].join('|');
}

/** Kind, importance and countries of a mark, as a line of either text has them. */
function restOf({ kind, importance, countries }: PlainMark): string {
  return `${EVENT_KINDS.indexOf(kind)}${importance}|${countries.join(' ')}`;
}

/**
 * The events of a text, each linked into `folder`; what it leaves unsaid is read from the list drawn inside `root`,
 * in the same order. Throws RangeError where text and list do not belong together, or a line is no event.
 */
export function decodeMarks(
  text: string,
  folder: string,
  root: ParentNode,
): readonly TimelineMark[] {
  const lines = text.split('\n');
  if (isLong(lines)) return lines.map((line) => markOf(line, folder));
  const entries = [...root.querySelectorAll<HTMLElement>('.timeline-entry')];
  if (entries.length !== lines.length)
    throw new RangeError(`${entries.length} events are listed, not ${lines.length}`);
  return entries.map(({ dataset, lastElementChild }, index) =>
    markOf(
      [dataset['event'], dataset['date'], lines[index], lastElementChild?.textContent].join('|'),
      folder,
    ),
  );
}

function markOf(line: string, folder: string): TimelineMark {
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
}
