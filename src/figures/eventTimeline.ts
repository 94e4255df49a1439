import type { TimelineMark } from '../charts/timeline/TimelineMark.ts';
import type { Dataset } from '../domain/dataset.ts';
import { isoText } from '../domain/day.ts';

/** Every event as the timeline must know it, in order of date. Their permalinks stand in `folder`. */
export function timelineMarks(
  { events, memberships }: Dataset,
  folder: string,
): readonly TimelineMark[] {
  return events.map(({ id, date, title, kind, importance, countries, actors }) => ({
    id,
    date: isoText(date),
    title,
    kind,
    importance,
    countries: [...new Set([...countries, ...actors.filter((actor) => memberships.has(actor))])],
    href: `${folder}${id}/`,
  }));
}
