import type { APIRoute } from 'astro';
import { loadDataset } from '../../../../dataset/loadDataset.ts';
import type { Day } from '../../../../domain/day.ts';
import { mapStillSaid, type StillView } from '../../../../figures/stills/mapStill.ts';
import { stillText } from '../../../../figures/stills/stillText.ts';

export { getStaticPaths } from './[date].svg.ts';

export const GET: APIRoute<{ view: StillView; date: Day }> = ({ props: { date } }) => {
  const dataset = loadDataset();
  return new Response(stillText(dataset, 'map', date, mapStillSaid(dataset, date)));
};
