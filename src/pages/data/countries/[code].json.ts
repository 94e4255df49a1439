import type { APIRoute, GetStaticPaths } from 'astro';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import type { Government } from '../../../domain/position.ts';
import { countryDetails } from '../../../figures/cardDetails.ts';

export const getStaticPaths = (() =>
  [...loadDataset().governments.values()].map((government) => ({
    params: { code: government.code.toLowerCase() },
    props: { government },
  }))) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  government: Government;
}

export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(countryDetails(loadDataset(), props.government));
