import type { CountryCode } from '../domain/position.ts';
import type { EmbedChart } from '../words/embed.ts';

function nameIn(chart: EmbedChart, about: CountryCode | undefined): string {
  if (chart !== 'country') return chart;
  if (about === undefined) throw new RangeError('a country’s chart is of no country');
  return `country/${about.toLowerCase()}`;
}

/** Root path of a chart's embed, without base. Throws RangeError for a country's chart without the country. */
export function embedPath(chart: EmbedChart, about?: CountryCode): string {
  return `/embed/v1/${nameIn(chart, about)}/`;
}

/** Root path of the chart's oEmbed response, without base. */
export function oembedPath(chart: EmbedChart, about?: CountryCode): string {
  return `/oembed/v1/${nameIn(chart, about)}.json`;
}
