import { isInWindow, OPENING_DAY, parseDay, type Day } from '../domain/day.ts';
import { EVENT_KINDS, isEventKind, type EventKind, type Importance } from '../domain/event.ts';
import { isGroup, type Group } from '../domain/membership.ts';
import type { CountryCode } from '../domain/position.ts';
import { isMapView, type MapView } from '../domain/mapView.ts';
import { FOCUS } from '../geometry/timeScale.ts';

/** What a reader looks at: all of it can be sent as an address. */
export interface View {
  readonly on: Day;
  /** The other day of a comparison. */
  readonly vs?: Day;
  readonly country?: CountryCode;
  readonly group: Group;
  /** Absent: the plates the page has. */
  readonly view?: MapView;
  readonly kinds: readonly EventKind[];
  /** At most this detail. */
  readonly importance: Importance;
  /** The days that the timeline magnifies, both included. */
  readonly from: Day;
  readonly to: Day;
}

/** Names of the address parameters, in the order they are written. */
export const VIEW_PARAMETERS = [
  'on',
  'vs',
  'country',
  'group',
  'view',
  'kind',
  'importance',
  'from',
  'to',
] as const;
export type ViewParameter = (typeof VIEW_PARAMETERS)[number];

export const DEFAULT_VIEW: View = {
  on: OPENING_DAY,
  group: 'all',
  kinds: EVENT_KINDS,
  importance: 3,
  from: FOCUS.from,
  to: FOCUS.to,
};

export interface ParsedView {
  readonly view: View;
  /** Parameters whose value was not understood; the default stands in for each. */
  readonly rejected: readonly ViewParameter[];
}

function parseWindowDay(text: string): Day | undefined {
  const day = parseDay(text);
  return day && isInWindow(day) ? day : undefined;
}

function parseKinds(text: string): readonly EventKind[] | undefined {
  const kinds = text.split(',');
  return kinds.every(isEventKind) ? EVENT_KINDS.filter((kind) => kinds.includes(kind)) : undefined;
}

function parseImportance(text: string): Importance | undefined {
  return text === '1' ? 1 : text === '2' ? 2 : text === '3' ? 3 : undefined;
}

/**
 * Reads a view from address parameters. Each value that is not understood falls back to its default
 * by itself and is named in `rejected`; parameters of others are left alone.
 */
export function parseView(
  parameters: URLSearchParams,
  isCountry: (code: CountryCode) => boolean,
  defaults: View = DEFAULT_VIEW,
): ParsedView {
  const rejected: ViewParameter[] = [];
  const read = <Value>(
    name: ViewParameter,
    parse: (text: string) => Value | undefined,
  ): Value | undefined => {
    const text = parameters.get(name);
    if (text === null || text === '') return undefined;
    const value = parse(text);
    if (value === undefined) rejected.push(name);
    return value;
  };
  const parseCountry = (text: string): CountryCode | undefined => {
    const code = text.toUpperCase();
    return isCountry(code) ? code : undefined;
  };
  const vs = read('vs', parseWindowDay) ?? defaults.vs;
  const country = read('country', parseCountry) ?? defaults.country;
  const mapView = read('view', (text) => (isMapView(text) ? text : undefined)) ?? defaults.view;
  let from = read('from', parseWindowDay) ?? defaults.from;
  let to = read('to', parseWindowDay) ?? defaults.to;
  if (from > to) {
    rejected.push('from', 'to');
    ({ from, to } = defaults);
  }
  const view: View = {
    on: read('on', parseWindowDay) ?? defaults.on,
    ...(vs && { vs }),
    ...(country && { country }),
    group: read('group', (text) => (isGroup(text) ? text : undefined)) ?? defaults.group,
    ...(mapView && { view: mapView }),
    kinds: read('kind', parseKinds) ?? defaults.kinds,
    importance: read('importance', parseImportance) ?? defaults.importance,
    from,
    to,
  };
  return { view, rejected: VIEW_PARAMETERS.filter((name) => rejected.includes(name)) };
}

function textOf(view: View, name: ViewParameter): string | undefined {
  return name === 'kind'
    ? view.kinds.join(',')
    : name === 'importance'
      ? String(view.importance)
      : view[name];
}

/** The view as a query without its question mark: only what differs from `defaults`, in a fixed order. */
export function formatView(view: View, defaults: View = DEFAULT_VIEW): string {
  return VIEW_PARAMETERS.flatMap((name) => {
    const text = textOf(view, name);
    // Values are days, codes and words of closed sets: none needs escaping, and commas stay readable.
    return text === undefined || text === textOf(defaults, name) ? [] : [`${name}=${text}`];
  }).join('&');
}
