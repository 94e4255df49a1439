import { formatDate, type KnownDate } from '../domain/day.ts';

/** Words of the event pages. */
export const eventWords = {
  crumb: (kind: string) => `Event, ${kind}`,
  dateNote: (date: KnownDate): string =>
    date.precision === 'month' ? 'the day is not known' : 'neither day nor month is known',
  acted: 'Who acted',
  concerned: 'Countries',
  certainty: 'Certainty',
  claim: 'Claimed, and disputed',
  changes: (date: KnownDate) =>
    date.precision === 'day' ? 'What changed on the map that day' : 'What changed on the map',
  noChanges: 'No position changed that day.',
  notTied: (date: KnownDate) =>
    `The event is known to the ${date.precision} only, so no change of position is tied to it.`,
  counts: (on: string) => `Where governments stood on ${on}`,
  countsOf: (count: number) => `Of ${count} US allies`,
  map: (date: KnownDate) =>
    date.precision === 'day'
      ? `What the map looked like that day`
      : `What the map looked like at the end of ${formatDate(date)}`,
  mapAlt: (on: string, described: string) => `Map of positions on Huawei on ${on}. ${described}`,
  openMap: (on: string) => `Open the map on ${on}`,
  earlier: 'Earlier, same countries',
  later: 'Later, same countries',
  noEarlier: 'Nothing earlier in the record.',
  noLater: 'Nothing later in the record.',
  pager: 'Events before and after',
  previous: 'Event before',
  next: 'Event after',
  sources: 'Sources',
  account: 'the account',
  denial: 'the denial',
  becomes: 'became',
} as const;
