import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../components/link.ts';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import { OPENING_DAY } from '../../../domain/day.ts';
import { embedCharts } from '../../../figures/embedRoutes.ts';
import { chartStill } from '../../../figures/stills/chartStill.ts';
import { mapStill } from '../../../figures/stills/mapStill.ts';
import { OEMBED_HEIGHTS, oembedResponse, type EmbedChart } from '../../../share/oembed.ts';
import { words } from '../../../words/interface.ts';
import { oembedWords } from '../../../words/oembed.ts';

export const getStaticPaths = (() =>
  embedCharts.map((chart) => ({ params: { chart }, props: { chart } }))) satisfies GetStaticPaths;

/** Every parameter said, so that a later default changes nobody's article. */
const STATE = `on=${OPENING_DAY}&group=all&theme=auto&bg=solid&controls=on&title=on`;

export const GET: APIRoute<{ chart: EmbedChart }> = ({ props: { chart }, site }) => {
  const dataset = loadDataset();
  // A still is twice as many px as its drawing.
  const isMap = chart === 'map' || chart === 'explorer';
  const still = isMap
    ? mapStill(dataset, 'europe', OPENING_DAY)
    : chartStill(dataset, chart, OPENING_DAY);
  const folder = isMap ? 'map/europe' : chart;
  return new Response(
    oembedResponse({
      title: oembedWords[chart],
      embed: absoluteUrl(`/embed/v1/${chart}/?${STATE}`, site),
      height: OEMBED_HEIGHTS[chart],
      provider: { name: words.site.name, url: absoluteUrl('/', site) },
      thumbnail: {
        url: absoluteUrl(`/stills/${folder}/${OPENING_DAY}.png`, site),
        width: still.width * 2,
        height: still.height * 2,
      },
    }),
  );
};
