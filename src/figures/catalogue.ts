// The charts that stand in other people's pages: each has a route under /embed/v1/, held by a test.
import { DEFAULT_VIEW, parseView, type View } from '../charts/viewState.ts';
import { EVENT_KINDS } from '../domain/event.ts';
import type { Government } from '../domain/position.ts';
import { WHOLE } from '../geometry/timeScale.ts';
import type { EmbedState, StateName } from '../share/embedProtocol.ts';
import { embedWords, type EmbedChart } from '../words/embed.ts';

/** Charts with one embed; the other is a country's strip, of which there is one a government. */
export type ChartAlone = Exclude<EmbedChart, 'country'>;

/** Which embed: a chart, with the government where it is about one. */
export type ChartAbout =
  | { readonly chart: ChartAlone; readonly government?: undefined }
  | { readonly chart: 'country'; readonly government: Government };

export interface CatalogueEntry {
  /** Names the chart in its address and in `<huawei-chart chart>`. */
  readonly chart: EmbedChart;
  /** Names the frame and its document. */
  readonly title: string;
  /** Root path of the live page that shows the same, without base. */
  readonly livePath: string;
  /** Words of the link to it. */
  readonly open: string;
  /** The parts of the state that it reads; the others of an address are left alone. */
  readonly reads: readonly StateName[];
  /** What it shows unless asked, as its address would say it: the state drawn at build. */
  readonly defaults: EmbedState;
}

const { on, group, from, to } = DEFAULT_VIEW;
/** All events of the magnified years. */
const EVENTS = { kind: EVENT_KINDS.join(','), importance: '3', from, to };
const EXPLORER = { livePath: '/explore/', open: embedWords.open };

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    chart: 'map',
    title: embedWords.titles.map,
    livePath: '/',
    open: embedWords.openMap,
    reads: ['on', 'vs', 'country', 'group', 'view'],
    defaults: { on, group, view: 'europe' },
  },
  {
    chart: 'timeline',
    title: embedWords.titles.timeline,
    ...EXPLORER,
    reads: ['on', 'country', 'kind', 'importance', 'from', 'to'],
    defaults: { on, ...EVENTS },
  },
  {
    chart: 'strips',
    title: embedWords.titles.strips,
    ...EXPLORER,
    reads: ['on', 'country', 'group'],
    defaults: { on, group },
  },
  {
    chart: 'counts',
    title: embedWords.titles.counts,
    ...EXPLORER,
    reads: ['on', 'group', 'from', 'to'],
    defaults: { on, group, ...WHOLE },
  },
  {
    chart: 'explorer',
    title: embedWords.titles.explorer,
    ...EXPLORER,
    reads: ['on', 'vs', 'country', 'group', 'view', 'kind', 'importance', 'from', 'to'],
    defaults: { on, group, view: 'europe', ...EVENTS },
  },
  {
    // One for each government: its code stands in the path, and title and live page are its own.
    chart: 'country',
    title: embedWords.titles.anyCountry,
    livePath: '/countries/',
    open: embedWords.openDossier,
    reads: ['on'],
    defaults: { on },
  },
];

/** The charts of which there is one. */
export const CHARTS_ALONE: readonly ChartAlone[] = CATALOGUE.flatMap(({ chart }) =>
  chart === 'country' ? [] : [chart],
);

/** The entry of a chart, with its defaults as a view. Throws RangeError for a chart that has no embed. */
export function catalogued<Chart extends EmbedChart>(
  chart: Chart,
): CatalogueEntry & { readonly chart: Chart; readonly view: View } {
  const entry = CATALOGUE.find((candidate) => candidate.chart === chart);
  if (!entry) throw new RangeError(`no embed of the chart “${chart}”`);
  return { ...entry, chart, view: parseView(new URLSearchParams(entry.defaults), () => true).view };
}

/** What the frame of a chart is called: after the country, for the chart that is about one. */
export function titleOf({ title }: CatalogueEntry, country?: string): string {
  return country === undefined ? title : embedWords.titles.country(country);
}

/** The state drawn at build, as a query without its question mark. */
export function drawnQuery({ defaults }: CatalogueEntry): string {
  return new URLSearchParams({ ...defaults }).toString();
}
