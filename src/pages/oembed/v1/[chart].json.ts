import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import { OPENING_DAY } from '../../../domain/day.ts';
import { CHARTS_ALONE, type ChartAlone } from '../../../figures/catalogue.ts';
import { oembedOf } from '../../../figures/oembedOf.ts';
import { stillPath } from '../../../figures/stillPath.ts';
import { chartStill } from '../../../figures/stills/chartStill.ts';
import { mapStill } from '../../../figures/stills/mapStill.ts';

export const getStaticPaths = (() =>
  CHARTS_ALONE.map((chart) => ({ params: { chart }, props: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartAlone }> = ({ props: { chart }, site }) => {
  const dataset = loadDataset();
  const { width, height } =
    chart === 'map' || chart === 'explorer'
      ? mapStill(dataset, 'europe', OPENING_DAY)
      : chartStill(dataset, chart, OPENING_DAY);
  // A still's picture is twice as many px as its drawing.
  const picture = { path: stillPath(chart, OPENING_DAY), width: width * 2, height: height * 2 };
  return new Response(oembedOf({ chart }, picture, site));
};
