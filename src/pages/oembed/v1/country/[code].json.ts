import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../../components/link.ts';
import { loadDataset } from '../../../../dataset/loadDataset.ts';
import type { Government } from '../../../../domain/position.ts';
import { catalogued } from '../../../../figures/catalogue.ts';
import { embedPath } from '../../../../figures/embedPath.ts';
import { hasCountryEmbeds } from '../../../../figures/embedsThere.ts';
import { cardOfCountry } from '../../../../figures/stills/cards.ts';
import { OEMBED_WIDTH, oembedResponse } from '../../../../share/oembed.ts';
import { reservedHeight } from '../../../../share/reservedHeights.ts';
import {
  addressWith,
  pinnedParameters,
  USUAL_OPTIONS,
} from '../../../../share/snippets/pinnedParameters.ts';
import { embedWords } from '../../../../words/embed.ts';
import { words } from '../../../../words/interface.ts';

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
      title: embedWords.titles.country(government.name),
      embed: addressWith(
        absoluteUrl(embedPath('country', government.code), site),
        pinnedParameters(catalogued('country'), {}, USUAL_OPTIONS),
      ),
      height: reservedHeight('country', OEMBED_WIDTH),
      provider: { name: words.site.name, url: absoluteUrl('/', site) },
      thumbnail: {
        url: absoluteUrl(cardOfCountry(loadDataset(), government).path, site),
        width: 1200,
        height: 630,
      },
    }),
  );
