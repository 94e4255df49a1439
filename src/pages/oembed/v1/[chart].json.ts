import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../components/link.ts';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import { OPENING_DAY } from '../../../domain/day.ts';
import { catalogued } from '../../../figures/catalogue.ts';
import { embedPath } from '../../../figures/embedPath.ts';
import { chartEmbeds, type ChartAlone } from '../../../figures/embedsThere.ts';
import { chartStill } from '../../../figures/stills/chartStill.ts';
import { mapStill } from '../../../figures/stills/mapStill.ts';
import { OEMBED_WIDTH, oembedResponse } from '../../../share/oembed.ts';
import { reservedHeight } from '../../../share/reservedHeights.ts';
import {
  addressWith,
  pinnedParameters,
  USUAL_OPTIONS,
} from '../../../share/snippets/pinnedParameters.ts';
import { embedWords } from '../../../words/embed.ts';
import { words } from '../../../words/interface.ts';

export const getStaticPaths = (() =>
  chartEmbeds.map((chart) => ({ params: { chart }, props: { chart } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ chart: ChartAlone }> = ({ props: { chart }, site }) => {
  const dataset = loadDataset();
  // A still is twice as many px as its drawing.
  const isMap = chart === 'map' || chart === 'explorer';
  const still = isMap
    ? mapStill(dataset, 'europe', OPENING_DAY)
    : chartStill(dataset, chart, OPENING_DAY);
  const folder = isMap ? 'map/europe' : chart;
  return new Response(
    oembedResponse({
      title: embedWords.titles[chart],
      embed: addressWith(
        absoluteUrl(embedPath(chart), site),
        pinnedParameters(catalogued(chart), {}, USUAL_OPTIONS),
      ),
      height: reservedHeight(chart, OEMBED_WIDTH),
      provider: { name: words.site.name, url: absoluteUrl('/', site) },
      thumbnail: {
        url: absoluteUrl(`/stills/${folder}/${OPENING_DAY}.png`, site),
        width: still.width * 2,
        height: still.height * 2,
      },
    }),
  );
};
