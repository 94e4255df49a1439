import {
  formatDate,
  formatDateShort,
  formatDay,
  formatDayShort,
  type Day,
  type KnownDate,
} from '../domain/day.ts';
import { basisLabel, groupNoun } from '../domain/describe.ts';
import type { Basis, CountryCode } from '../domain/position.ts';
import { stanceInSentence, stanceLabel, type Stance } from '../domain/stance.ts';

/** What a sentence on a period needs. */
interface Period {
  readonly stance: Stance;
  readonly from: KnownDate;
  readonly until?: KnownDate;
  readonly bases: readonly Basis[];
  readonly stay?: { readonly from: Day; readonly until: Day };
}

/** The window's first day dates no act: what holds on it is said without a start. */
function span(
  { from, until }: Period,
  isFirst: boolean,
  format: (date: KnownDate) => string,
): string {
  if (isFirst && !until) return 'from 2009 to the end of 2020';
  const end = until ? `until ${format(until)}` : 'to the end of 2020';
  return isFirst ? end : `from ${format(from)} ${end}`;
}

function bases(list: readonly Basis[]): string {
  return list.map((basis) => basisLabel(basis).toLowerCase()).join(', then ');
}

function rest(period: Period, format: (day: Day) => string): readonly string[] {
  const { stay } = period;
  return [
    ...(period.bases.length > 0 ? [bases(period.bases)] : []),
    ...(stay ? [`stayed by a court from ${format(stay.from)} until ${format(stay.until)}`] : []),
  ];
}

/** Words of the strips chart and of a single strip. */
export const stripWords = {
  embedTitle: 'Every change of position on Huawei, 2009–2020',
  country: 'Country',
  periods: 'Positions, in order of time',
  sortBy: 'Sort by',
  sorts: {
    closing: 'final stance',
    'first-move': 'first move',
    name: 'name',
    group: 'group',
  },
  declaration: '5G declaration with the US',
  declared: (date: KnownDate) => `5G declaration with the US, ${formatDate(date)}`,
  stayed: 'Stayed by a court',
  legend: 'Key',
  atClosing: (stance: Stance) => `${stanceLabel(stance)}, end of 2020`,
  firstMoved: (year: number) => `First move in ${year}`,
  standings: {
    ally: 'Allies',
    eu: 'EU members outside NATO',
    mnna: 'Major non-NATO allies',
    partner: 'Partners',
    asking: 'The state that asks',
  },
  /** "4 allies, 1 other". */
  counts: (allies: number, others: number) =>
    [
      ...(allies > 0 ? [`${allies} ${groupNoun('allies', allies)}`] : []),
      ...(others > 0 ? [`${others} ${others === 1 ? 'other' : 'others'}`] : []),
    ].join(', '),
  reference: (day: Day, label: string) => `${formatDayShort(day)}, ${label}`,
  shown: (day: Day) => `Date shown: ${formatDay(day)}`,
  /** A period as it is heard: "Bans, from 20 October 2020 to the end of 2020, government decision". */
  period: (period: Period, isFirst: boolean) =>
    [
      stanceLabel(period.stance),
      span(period, isFirst, formatDate),
      ...rest(period, formatDay),
    ].join(', '),
  /** What follows the stance in the visible reading: dates in short, basis, stay. */
  periodShort: (period: Period, isFirst: boolean) =>
    [span(period, isFirst, formatDateShort), ...rest(period, formatDayShort)].join(', '),
  still: (count: number, stance: Stance) =>
    stance === 'no-measure'
      ? `${count} ${count === 1 ? 'state' : 'states'} had no measure throughout:`
      : `${count} ${count === 1 ? 'state' : 'states'} never moved (${stanceInSentence(stance)}):`,
  notes: {
    earlier: 'Arrowhead at the left edge: an earlier change, before 2018.',
    slanted: 'Slanted start: known to the month or the year only.',
    asking: 'The United States, the state that asks, is drawn and not counted.',
  },
} as const;

/** Names where there is little room. */
export const shortNames: Readonly<Partial<Record<CountryCode, string>>> = {
  ARE: 'UAE',
  BIH: 'Bosnia-Herz.',
  DOM: 'Dominican R.',
  GBR: 'UK',
  MKD: 'N. Macedonia',
  PNG: 'Papua N.G.',
  SLB: 'Solomon Is.',
  USA: 'US',
};

/** Names of the events that dotted lines stand for, by event id. */
export const referenceLabels = {
  'australia-5g-guidance': 'Australia’s guidance',
  'us-executive-order-entity-list': 'US Entity List',
} as const;
