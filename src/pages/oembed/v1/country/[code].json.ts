import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../../components/link.ts';
import { loadDataset } from '../../../../dataset/loadDataset.ts';
import type { Government } from '../../../../domain/position.ts';
import { hasCountryEmbeds } from '../../../../figures/embedRoutes.ts';
import { cardOfCountry } from '../../../../figures/stills/cards.ts';
import { OEMBED_HEIGHTS, oembedResponse } from '../../../../share/oembed.ts';
import { words } from '../../../../words/interface.ts';
import { oembedWords } from '../../../../words/oembed.ts';

export const getStaticPaths = (() =>
  hasCountryEmbeds
    ? [...loadDataset().governments.values()].map((government) => ({
        params: { code: government.code.toLowerCase() },
        props: { government },
      }))
    : []) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly government: Government;
}

export const GET: APIRoute<Props> = ({ props: { government }, site }) =>
  new Response(
    oembedResponse({
      title: oembedWords.country(government.name),
      embed: absoluteUrl(
        `/embed/v1/country/${government.code.toLowerCase()}/?theme=auto&bg=solid&controls=on&title=on`,
        site,
      ),
      height: OEMBED_HEIGHTS.country,
      provider: { name: words.site.name, url: absoluteUrl('/', site) },
      thumbnail: {
        url: absoluteUrl(cardOfCountry(loadDataset(), government).path, site),
        width: 1200,
        height: 630,
      },
    }),
  );
