import type { APIRoute, GetStaticPaths } from 'astro';
import { url } from '../../../components/link.ts';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import { isMapView, MAP_VIEWS } from '../../../domain/mapView.ts';
import { drawFetchedPlate } from '../../../figures/fetchedPlate.ts';

export const getStaticPaths: GetStaticPaths = () => MAP_VIEWS.map((view) => ({ params: { view } }));

export const GET: APIRoute = ({ params }) => {
  const { view = '' } = params;
  if (!isMapView(view)) throw new RangeError(`no view ${view}`);
  return Response.json(drawFetchedPlate(loadDataset(), view, url('/countries/')));
};
