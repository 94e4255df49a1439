import { formatDate, mayBeSameDay } from '../domain/day.ts';
import type { TimelineEvent } from '../domain/event.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts } from './Located.ts';
import { didYouMean } from './nearest.ts';

/**
 * The reverse of checkChanges. A policy or legal event of importance 1 or 2 that concerns one coded
 * country alone begins an entry of that country's history, whether its stance moves or its scope or
 * basis; or it stands in the list of exceptions.
 */
export function checkActs(parts: ContentParts): readonly ContentProblem[] {
  const { events, governments, exceptions, unread } = parts;
  const excepted = exceptions?.value.events ?? [];
  const problems = events.flatMap(({ file, path, value }) => {
    if (!isAct(value) || excepted.some(({ event }) => event === value.id)) return [];
    const [code = ''] = value.countries;
    if (unread.has(code) || !isUncoded(parts, value)) return [];
    return [
      file.problem(
        [...path, 'date'],
        `no entry of ${code} begins on ${formatDate(value.date)}, and the event is a ${value.kind} act of importance ${value.importance}.`,
        `Add an entry to content/positions/${code}.yaml, or give the reason under events in content/exceptions.yaml.`,
      ),
    ];
  });
  const needless = excepted.flatMap(({ event }, index) => {
    const named = events.find(({ value }) => value.id === event)?.value;
    if (unread.has(event) || (named && isAct(named) && isUncoded(parts, named))) return [];
    if (named && unread.has(named.countries[0] ?? '')) return [];
    const ids = events.map(({ value }) => value.id);
    return exceptions
      ? [
          exceptions.file.problem(
            [...exceptions.path, 'events', index, 'event'],
            named ? 'needs no exception.' : `no event “${event}”.`,
            named
              ? 'Remove it.'
              : `${didYouMean(event, ids)} Correct the id, or remove the exception.`.trim(),
          ),
        ]
      : [];
  });
  return [...problems, ...needless];

  function isAct({ kind, importance, countries }: TimelineEvent): boolean {
    return (
      (kind === 'policy' || kind === 'legal') &&
      importance <= 2 &&
      countries.length === 1 &&
      governments.some(({ value }) => value.code === countries[0])
    );
  }
}

/** True when no entry of the one country begins on the event's day. */
function isUncoded({ governments }: ContentParts, { countries, date }: TimelineEvent): boolean {
  const history = governments.find(({ value }) => value.code === countries[0])?.value.history ?? [];
  return !history.some(({ from }) => mayBeSameDay(from, date));
}
