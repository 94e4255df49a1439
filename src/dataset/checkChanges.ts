import { formatDate, isoText, mayBeSameDay, type KnownDate } from '../domain/day.ts';
import { listed } from '../domain/describe.ts';
import { isOfState, type TimelineEvent } from '../domain/event.ts';
import type { ChangeException } from '../domain/exception.ts';
import { changesOf, type Government } from '../domain/position.ts';
import type { ContentProblem } from './ContentError.ts';
import type { ContentParts, Located } from './Located.ts';

const LIST = 'content/exceptions.yaml';

/**
 * Every change of stance has an event that concerns the country on that day, or stands in the list of
 * exceptions. A date known to the month or year meets any day in it. What a company did is no such event.
 */
export function checkChanges(parts: ContentParts): readonly ContentProblem[] {
  const excepted = parts.exceptions?.value.changes ?? [];
  return [
    ...parts.governments.flatMap((entry) => unexplained(entry, parts.events, excepted)),
    ...needless(parts),
  ];
}

/** Events that can explain a change of `code` on `date`. */
function eventsOn(
  events: ContentParts['events'],
  code: string,
  date: KnownDate,
): readonly TimelineEvent[] {
  return events
    .map(({ value }) => value)
    .filter(
      (event) =>
        isOfState(event.kind) && event.countries.includes(code) && mayBeSameDay(event.date, date),
    );
}

function unexplained(
  { file, path, value }: Located<Government>,
  events: ContentParts['events'],
  excepted: readonly ChangeException[],
): readonly ContentProblem[] {
  return changesOf(value).flatMap(({ code, date, before, after }) => {
    const isExcepted = excepted.some(
      ({ country, from }) => country === code && isoText(from) === isoText(date),
    );
    if (isExcepted || eventsOn(events, code, date).length > 0) return [];
    const index = value.history.findIndex(({ from }) => from.day === date.day);
    return [
      file.problem(
        [...path, 'history', index, 'from'],
        `moves from ${before} to ${after} on ${formatDate(date)}, and no event of ${code} tells of it.`,
        `Add an event of that day to content/events/, or give the reason under changes in ${LIST}.`,
      ),
    ];
  });
}

/** Exceptions that name no change, or one that has its event. */
function needless({
  exceptions,
  governments,
  events,
  unread,
}: ContentParts): readonly ContentProblem[] {
  if (!exceptions) return [];
  const { file, path, value } = exceptions;
  return value.changes.flatMap(({ country, from, event }, index) => {
    const problem = (field: string, message: string, remedy: string): ContentProblem =>
      file.problem([...path, 'changes', index, field], message, remedy);
    if (unread.has(country)) return [];
    const government = governments.find(({ value: { code } }) => code === country);
    if (!government) {
      return [
        problem(
          'country',
          `“${country}” is not coded.`,
          'Correct the code, or remove the exception.',
        ),
      ];
    }
    const dates = changesOf(government.value).map(({ date }) => isoText(date));
    const found: ContentProblem[] = [];
    if (!dates.includes(isoText(from))) {
      found.push(
        problem(
          'from',
          `${country} changes no stance on ${formatDate(from)}.`,
          `Correct the date, or remove the exception: it changes on ${listed(dates)}.`,
        ),
      );
    }
    const same = eventsOn(events, country, from)[0];
    if (same) {
      found.push(
        problem(
          'from',
          `has its event, “${same.id}”.`,
          'Remove the exception: it is no longer needed.',
        ),
      );
    }
    if (
      event !== undefined &&
      !unread.has(event) &&
      !events.some(({ value: { id } }) => id === event)
    ) {
      found.push(problem('event', `no event “${event}”.`, 'Correct the id, or remove the field.'));
    }
    return found;
  });
}
