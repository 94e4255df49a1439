import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../../dataset/loadDataset.ts';
import type { Day } from '../../../../domain/day.ts';
import { platesOf } from '../../../../figures/plates.ts';
import {
  mapStill,
  outlinesOf,
  STILL_VIEWS,
  type StillView,
} from '../../../../figures/stills/mapStill.ts';
import { stillDays } from '../../../../figures/stills/stillDays.ts';
import { standaloneSvg } from '../../../../share/still/standaloneSvg.ts';

export const getStaticPaths = (() =>
  STILL_VIEWS.flatMap((view) =>
    stillDays(loadDataset()).map((date) => ({ params: { view, date }, props: { view, date } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ view: StillView; date: Day }> = ({ props: { view, date } }) => {
  const dataset = loadDataset();
  const outlines = outlinesOf(platesOf(dataset, [view]));
  return new Response(standaloneSvg(mapStill(dataset, view, date), outlines));
};
