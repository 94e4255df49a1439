import type { TimelineMark } from '../../charts/timeline/TimelineMark.ts';
import { eventsOf, type Dataset } from '../../domain/dataset.ts';
import { IMPORTANCES } from '../../domain/event.ts';
import type { CountryCode } from '../../domain/position.ts';
import type { TimeSpan } from '../../geometry/timeScale.ts';
import { timelineMarks } from '../eventTimeline.ts';
import { curly } from '../../words/curly.ts';

/** More events than this make a list that nobody reads between two paragraphs. */
const MOST_EVENTS = 30;

/**
 * The events of a span, of one country where it is named: in all detail if they are few, else the main
 * ones alone. Their permalinks stand in `folder`.
 */
export function storyEvents(
  dataset: Dataset,
  { from, to }: TimeSpan,
  country: CountryCode | undefined,
  folder: string,
): readonly TimelineMark[] {
  const events = (country === undefined ? dataset.events : eventsOf(dataset, country)).filter(
    ({ date }) => from <= date.day && date.day <= to,
  );
  const detail = IMPORTANCES.toReversed().find(
    (importance) => events.filter((event) => event.importance <= importance).length <= MOST_EVENTS,
  );
  const chosen = new Set(
    events.filter(({ importance }) => importance <= (detail ?? 1)).map(({ id }) => id),
  );
  return timelineMarks(dataset, folder)
    .filter(({ id }) => chosen.has(id))
    .map((mark) => ({ ...mark, title: curly(mark.title) }));
}
