import { HEIGHTS } from '../share/reservedHeights.ts';
import type { EmbedChart } from '../words/embed.ts';

/** Charts with an embed of their own, a country's strip apart, which has one a government. */
export type ChartAlone = Exclude<EmbedChart, 'country'>;

const CHARTS: readonly ChartAlone[] = ['map', 'timeline', 'strips', 'counts', 'explorer'];

/** The embeds that are there: those whose heights are measured. */
export const chartEmbeds: readonly ChartAlone[] = CHARTS.filter((chart) => chart in HEIGHTS);

/** True when every government has an embed. */
export const hasCountryEmbeds = 'country' in HEIGHTS;
