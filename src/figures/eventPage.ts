import { allChanges, tallyOn, type Dataset, type Tally } from '../domain/dataset.ts';
import { compareKnownDates, dayBefore, WINDOW, type Day, type KnownDate } from '../domain/day.ts';
import { ACTOR_NAMES, type TimelineEvent } from '../domain/event.ts';
import type { CountryCode, StanceChange } from '../domain/position.ts';
import { endOfKnown } from '../geometry/placeSpells.ts';
import { eventWords as words } from '../words/events.ts';
import { answerTo } from './claimPairs.ts';
import { numberSources, type SourceNotes } from '../components/sourceNotes.ts';

/** A party to an event: a government or union with a dossier, a state without one, or another actor. */
export interface Party {
  readonly name: string;
  /** Present where it has a dossier. */
  readonly code?: CountryCode;
}

/** All that an event's page says, apart from what its plate draws. */
export interface EventPage {
  readonly event: TimelineEvent;
  readonly actors: readonly Party[];
  readonly countries: readonly Party[];
  /** Moves of that day; absent where the day is not known. */
  readonly changes?: readonly StanceChange[];
  /** The day the map is drawn for: the event's, or the last day of the month or year it is known to. */
  readonly mapDay: Day;
  readonly tally: Tally;
  readonly answer?: TimelineEvent;
  readonly earlier: readonly TimelineEvent[];
  readonly later: readonly TimelineEvent[];
  readonly before?: TimelineEvent;
  readonly after?: TimelineEvent;
  readonly notes: SourceNotes;
}

const MOST_RELATED = 3;

/** The party behind a code or an actor's name. Throws RangeError for one that nothing names. */
export function partyOf({ governments, blocs, memberships }: Dataset, key: string): Party {
  const coded = governments.get(key) ?? blocs.get(key);
  if (coded) return { name: coded.name, code: key };
  const other =
    memberships.get(key)?.name ?? (ACTOR_NAMES as Readonly<Record<string, string>>)[key];
  if (other === undefined) throw new RangeError(`no party ${key}`);
  return { name: other };
}

/** The day itself, or the last day of the month or year. */
export function lastDayOf(date: KnownDate): Day {
  if (date.precision === 'day') return date.day;
  const last = dayBefore(endOfKnown(date));
  return last > WINDOW.last ? WINDOW.last : last;
}

/** What ties two events: the countries they concern, or, where none is named, who acted in them. */
function ties({ countries, actors }: TimelineEvent): readonly string[] {
  return countries.length > 0 ? countries : actors;
}

/** What the page of an event shows. */
export function eventPageOf(dataset: Dataset, event: TimelineEvent): EventPage {
  const { events } = dataset;
  const index = events.indexOf(event);
  const related = events.filter(
    (other) => other !== event && ties(other).some((code) => ties(event).includes(code)),
  );
  const mapDay = lastDayOf(event.date);
  const answer = answerTo(dataset, event);
  const [before, after] = [events[index - 1], events[index + 1]];
  return {
    event,
    actors: event.actors.map((key) => partyOf(dataset, key)),
    countries: event.countries.map((key) => partyOf(dataset, key)),
    ...(event.date.precision === 'day' && {
      changes: allChanges(dataset).filter(
        ({ date }) => date.precision === 'day' && date.day === event.date.day,
      ),
    }),
    mapDay,
    tally: tallyOn(dataset, 'allies', mapDay),
    ...(answer && { answer }),
    earlier: related
      .filter(({ date }) => compareKnownDates(date, event.date) < 0)
      .slice(-MOST_RELATED),
    later: related
      .filter(({ date }) => compareKnownDates(date, event.date) > 0)
      .slice(0, MOST_RELATED),
    ...(before && { before }),
    ...(after && { after }),
    notes: numberSources(dataset, [
      { anchor: 'summary', label: words.account, sources: event.sources },
      ...(answer ? [{ anchor: 'claim', label: words.denial, sources: answer.sources }] : []),
    ]),
  };
}
