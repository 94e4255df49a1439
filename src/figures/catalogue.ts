// The charts that stand in other people's pages: each has a route under /embed/v1/, held by a test.
import { DEFAULT_VIEW } from '../charts/viewState.ts';
import type { EmbedState, StateName } from '../share/embedProtocol.ts';
import { embedWords, type EmbedChart } from '../words/embed.ts';

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

export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    chart: 'map',
    title: embedWords.titles.map,
    livePath: '/',
    open: embedWords.openMap,
    reads: ['on', 'vs', 'country', 'group', 'view'],
    defaults: { on: DEFAULT_VIEW.on, group: DEFAULT_VIEW.group, view: 'europe' },
  },
];

/** The entry of a chart. Throws RangeError for a chart that has no embed. */
export function catalogued(chart: EmbedChart): CatalogueEntry {
  const entry = CATALOGUE.find((candidate) => candidate.chart === chart);
  if (!entry) throw new RangeError(`no embed of the chart “${chart}”`);
  return entry;
}

/** The state drawn at build, as a query without its question mark. */
export function drawnQuery({ defaults }: CatalogueEntry): string {
  return new URLSearchParams({ ...defaults }).toString();
}
