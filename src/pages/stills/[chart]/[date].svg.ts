import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import type { Day } from '../../../domain/day.ts';
import { chartStill } from '../../../figures/stills/chartStill.ts';
import { stillDays } from '../../../figures/stills/stillDays.ts';
import { STILL_CHARTS } from '../../../figures/stills/stillText.ts';
import { standaloneSvg } from '../../../share/still/standaloneSvg.ts';

export const getStaticPaths = (() =>
  STILL_CHARTS.flatMap((chart) =>
    stillDays(loadDataset()).map((date) => ({ params: { chart, date }, props: { chart, date } })),
  )) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly chart: (typeof STILL_CHARTS)[number];
  readonly date: Day;
}

export const GET: APIRoute<Props> = ({ props: { chart, date } }) =>
  new Response(standaloneSvg(chartStill(loadDataset(), chart, date), new Map()));
