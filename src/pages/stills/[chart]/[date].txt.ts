import type { APIRoute } from 'astro';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import type { Day } from '../../../domain/day.ts';
import { stillSaid } from '../../../figures/stills/chartStill.ts';
import { stillText, type STILL_CHARTS } from '../../../figures/stills/stillText.ts';

export { getStaticPaths } from './[date].svg.ts';

interface Props extends Record<string, unknown> {
  readonly chart: (typeof STILL_CHARTS)[number];
  readonly date: Day;
}

export const GET: APIRoute<Props> = ({ props: { chart, date } }) => {
  const dataset = loadDataset();
  return new Response(stillText(dataset, chart, date, stillSaid(dataset, chart, date)));
};
