import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../../dataset/loadDataset.ts';
import type { Government } from '../../../../domain/position.ts';
import { oembedOf } from '../../../../figures/oembedOf.ts';
import { cardOfCountry } from '../../../../figures/stills/cards.ts';

export const getStaticPaths = (() =>
  [...loadDataset().governments.values()].map((government) => ({
    params: { code: government.code.toLowerCase() },
    props: { government },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly government: Government;
}

export const GET: APIRoute<Props> = ({ props: { government }, site }) => {
  const { path } = cardOfCountry(loadDataset(), government);
  const card = { path, width: 1200, height: 630 };
  return new Response(oembedOf({ chart: 'country', government }, card, site));
};
