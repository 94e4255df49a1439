import type { Dataset } from '../../domain/dataset.ts';
import { isInWindow, parseDay, parseKnownDate, WINDOW } from '../../domain/day.ts';
import { MAP_VIEWS } from '../../domain/mapView.ts';
import type { EventId, TimelineEvent } from '../../domain/event.ts';
import { GROUPS } from '../../domain/membership.ts';
import { STANCES } from '../../domain/stance.ts';
import { didYouMean } from '../nearest.ts';
import type { PropKind } from './storyElements.ts';

/** What the values of properties are held against. */
export interface Known {
  readonly dataset: Dataset;
  readonly events: ReadonlyMap<EventId, TimelineEvent>;
  /** Names of the files in content/stories/images/. */
  readonly pictures: ReadonlySet<string>;
}

/** What is wrong with a value, and what to do. */
export interface Objection {
  readonly message: string;
  readonly remedy: string;
}

function oneOf(value: string, allowed: readonly string[], what: string): Objection | undefined {
  if (allowed.includes(value)) return undefined;
  const near = didYouMean(value, allowed);
  return {
    message: `“${value}” is no ${what}.`,
    remedy: `${near} Use one of: ${allowed.join(', ')}.`.trim(),
  };
}

function known(
  value: string,
  ids: Iterable<string>,
  message: string,
  remedy: string,
): Objection | undefined {
  const all = new Set(ids);
  return all.has(value)
    ? undefined
    : { message, remedy: `${didYouMean(value, all)} ${remedy}`.trim() };
}

function country(value: string, { governments, memberships }: Dataset): Objection | undefined {
  if (governments.has(value)) return undefined;
  const name = memberships.get(value)?.name;
  const byName = [...governments.values()].find(
    (government) => government.name.toLowerCase() === value.toLowerCase(),
  );
  if (byName)
    return { message: `“${value}” is a name and no code.`, remedy: `Write “${byName.code}”.` };
  return known(
    value,
    governments.keys(),
    name === undefined ? `no country “${value}”.` : `${name} has no position in the data.`,
    'Use the three capital letters of a government in content/positions/.',
  );
}

function day(value: string): Objection | undefined {
  const parsed = parseDay(value);
  if (!parsed)
    return {
      message: `“${value}” is no day of the calendar.`,
      remedy: 'Write the day in full: 2020-07-14.',
    };
  return isInWindow(parsed)
    ? undefined
    : {
        message: `${value} lies outside ${WINDOW.first} to ${WINDOW.last}.`,
        remedy: 'Choose a day of these years; what came later stands in the dossiers.',
      };
}

function first(
  values: readonly string[],
  check: (value: string) => Objection | undefined,
): Objection | undefined {
  return values.map((value) => check(value.trim())).find((objection) => objection !== undefined);
}

/** Holds the text of a property against its kind; undefined when it is right. */
export function checkValue(kind: PropKind, value: string, to: Known): Objection | undefined {
  const { dataset, events, pictures } = to;
  switch (kind) {
    case 'source':
      return known(
        value,
        dataset.sources.keys(),
        `no source “${value}”.`,
        'Add it to content/sources/, or correct the id.',
      );
    case 'event':
      return known(
        value,
        events.keys(),
        `no event “${value}”.`,
        'Add it to content/events/, or correct the id.',
      );
    case 'claim':
      return events.has(value) && !events.get(value)?.claim
        ? {
            message: `the event “${value}” carries no claim.`,
            remedy: 'Use <Event>, or add `claim` to the event.',
          }
        : known(
            value,
            dataset.events.flatMap(({ id, claim }) => (claim ? id : [])),
            `no event “${value}”.`,
            'Use the id of an event that carries a claim.',
          );
    case 'country':
      return country(value, dataset);
    case 'countries':
      return first(value.split(','), (code) => country(code, dataset));
    case 'stances':
      return first(value.split(','), (stance) => oneOf(stance, STANCES, 'stance'));
    case 'group':
      return oneOf(value, GROUPS, 'group');
    case 'view':
      return oneOf(value, MAP_VIEWS, 'view');
    case 'map':
      return oneOf(value, ['map'], 'chart that a scrolly drives');
    case 'day':
      return day(value);
    case 'date':
      return parseKnownDate(value)
        ? undefined
        : {
            message: `“${value}” is no date of the calendar.`,
            remedy: 'Write 2020-07-14, or 2020-07 or 2020 where no more is known.',
          };
    case 'picture':
      return known(
        value,
        pictures,
        `no picture “${value}”.`,
        'Put the file into content/stories/images/, or correct the name.',
      );
    case 'term':
      return known(
        value,
        dataset.glossary.keys(),
        `no term “${value}”.`,
        'Add it to content/glossary.yaml, or correct the id.',
      );
    case 'text':
      return value.trim() === ''
        ? { message: 'is empty.', remedy: 'Write it in a few words.' }
        : undefined;
    case 'flag':
      return { message: 'takes no value.', remedy: 'Write the bare name.' };
  }
}
