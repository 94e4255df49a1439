import { formatDate, formatDay, OPENING_DAY, WINDOW, type KnownDate } from '../domain/day.ts';
import { capitalised } from '../domain/describe.ts';
import { inWords } from '../domain/numberWords.ts';
import type { Stance } from '../domain/stance.ts';

/** What a government of that stance did, in the past tense: "the government …". */
const DID: Readonly<Record<Stance, string>> = {
  permits: 'let Huawei take part',
  'no-measure': 'had no measure on Huawei',
  reviewing: 'had the question under review',
  restricts: 'limited Huawei in part',
  excludes: 'kept Huawei out in practice',
  bans: 'barred Huawei by rule',
};

/** `date` with the word that fits how near it is known: "on 14 July 2020", "in October 2018". */
export function onDate(date: KnownDate): string {
  return `${date.precision === 'day' ? 'on' : 'in'} ${formatDate(date)}`;
}

/** A count and its noun: "eight entries", "one entry". */
export function counted(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : inWords(count)} ${count === 1 ? one : many}`;
}

/** Words of the country index and of the dossiers. */
export const dossierWords = {
  countries: 'Countries',
  indexTitle: 'What each government decided',
  indexAnswer: (count: number) =>
    `${count} governments, each with its position on Huawei at the end of 2020, its position on ${formatDay(OPENING_DAY)}, and every step between. Choose a name for the dossier with its sources.`,
  find: 'Find a government',
  findHint: 'Type part of a name',
  group: 'Show',
  sort: 'Sort by',
  shown: (shown: number, of: number) => `${shown} of ${of} governments shown`,
  noneShown: 'No government of that name is coded.',
  columns: {
    name: 'Government',
    group: 'Group',
    closing: 'End of 2020',
    opening: '11 Feb 2020',
    firstMove: 'First move',
    changes: 'Changes',
    strip: '2009–2020',
  },
  neverMoved: 'none',
  blocs: 'Unions of states',
  blocNote: 'Guidance to its members, counted in no group and drawn on no map.',
  notCoded: 'Not coded',
  notCodedNote:
    'These states belong to a group or take part in an event, and their positions were not researched. That is another thing than “no measure”, which says that we looked and found none.',
  notCodedRest: 'Every state that stands nowhere on this page is not coded either.',
  homeNote: (name: string) => `${name} is the home of Huawei and has no position here.`,

  on: (stance: string) => `${stance}, on ${formatDay(OPENING_DAY)}`,
  did: (stance: Stance) => DID[stance],
  subject: 'the government',
  blocSubject: 'the Union',
  heldThroughout: (subject: string, stance: Stance) =>
    `From 2009 to the end of 2020 ${subject} ${DID[stance]}: its position never changed.`,
  heldOn: (subject: string, stance: Stance, since: KnownDate | undefined) =>
    `On ${formatDay(OPENING_DAY)} ${subject} ${DID[stance]}, ${
      since ? `a position held since ${formatDate(since)}` : 'as it had since 2009 at least'
    }.`,
  before: (stance: Stance) => `Before that it ${DID[stance]}`,
  from: (date: KnownDate, stance: Stance) => `from ${formatDate(date)} it ${DID[stance]}`,
  stayed: 'held up by a court',
  notMovedAgain: 'It had not moved again by the end of 2020.',

  facts: {
    allies: 'Ally through',
    groups: 'Groups',
    status: 'Status',
    alsoIn: 'Also in',
    basis: 'Basis',
    certainty: 'Certainty',
    declaration: 'US 5G declaration',
  },
  noDeclaration: 'None by the end of 2020',
  partner: 'Partner: in none of the groups counted',
  asks: 'The state that asks: coded, counted nowhere',
  bloc: 'A union of states: counted nowhere',
  mnna: 'Major non-NATO ally by US designation',
  nato: 'NATO',
  fiveEyes: 'Five Eyes',
  treaty: 'a treaty with the US',
  eu: 'EU',
  since: (date: KnownDate) => `since ${formatDate(date)}`,
  term: (since: KnownDate, until: string) => `${formatDate(since)} to ${until}`,

  historyTitle: (entries: number, changes: number) =>
    `${capitalised(counted(entries, 'entry', 'entries'))}, ${counted(changes, 'change', 'changes')} of position`,
  historyCaption: `The marked row held on ${formatDay(OPENING_DAY)}.`,
  history: {
    from: 'From',
    position: 'Position',
    decided: 'What was decided',
    basis: 'Basis',
    certainty: 'Certainty',
  },
  /** The window's first day dates no act. */
  windowStart: `Start of ${WINDOW.first.slice(0, 4)}`,
  held: `In force on ${formatDay(OPENING_DAY)}.`,
  stayedUntil: (from: string, until: string) =>
    `Stayed by a court from ${from} until ${until}; the stance is kept meanwhile.`,
  operatorChoice: 'Operators’ choice, which moves no position.',
  allScope: 'All networks',
  declarations: 'Declarations',
  operators: 'Operators’ choices',
  operatorsNote:
    'What companies chose, on their own or under pressure. A choice of operators never moves a government’s position.',
  claims: 'Claimed, and denied',
  claimsMore: (count: number) =>
    `${capitalised(counted(count, 'further claim', 'further claims'))} of lesser weight:`,
  ledger: 'All claims, with the state of their evidence',
  events: 'Events',
  eventsTitle: (since: string) => `Events since ${since}`,
  noEvents: 'No event of the record names it.',
  beside: (group: string) => `Beside the other ${group}`,
  besideNeighbours: 'Beside its neighbours',
  neighbours: 'Land neighbours in the record',
  noNeighbours: 'No coded government shares a land border with it.',
  neighbourNote: 'By Natural Earth’s de facto lines.',
  groupMembers: (group: string) => `The other ${group}, on ${formatDay(OPENING_DAY)}`,
  members: 'Its members, on 11 February 2020',
  coding: 'How this was coded',
  codingRules: 'Coded by the common rules, without a boundary judgement.',
  after: 'After 2020',
  notFollowed: 'Not followed after 2020.',
  afterNote: 'Outside the scale and the map, which end on 31 December 2020.',
  sources: 'Sources',
  backTo: (place: string) => `Cited at: ${place}`,
  citedAt: 'Cited at',
  noSource: 'No source stands behind this.',
  note: (number: number) => `Source ${number}`,
  locator: `Positions on ${formatDay(OPENING_DAY)}`,
  locatorAlt: (name: string, stance: string) =>
    `Map of the positions around ${name}, which is outlined: ${stance}, on ${formatDay(OPENING_DAY)}.`,
  locatorMembers: `Map of the positions of governments in Europe on ${formatDay(OPENING_DAY)}.`,
  borders: 'Borders: Natural Earth, de facto lines.',
  previous: 'Previous',
  next: 'Next',
  pager: 'Neighbouring dossiers',
  allCountries: 'All countries',
  title: (name: string) => `${name} and Huawei, 2009–2020`,
  description: (name: string, answer: string) => `${name} and Huawei, 2009 to 2020. ${answer}`,
} as const;
