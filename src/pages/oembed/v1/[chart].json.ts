import type { APIRoute, GetStaticPaths } from 'astro';
import { absoluteUrl } from '../../../components/link.ts';
import { loadDataset } from '../../../dataset/loadDataset.ts';
import { OPENING_DAY } from '../../../domain/day.ts';
import { chartEmbeds, type ChartAlone } from '../../../figures/embedsThere.ts';
import { chartStill } from '../../../figures/stills/chartStill.ts';
import { mapStill } from '../../../figures/stills/mapStill.ts';
import { OEMBED_WIDTH, oembedResponse } from '../../../share/oembed.ts';
import { reservedHeight } from '../../../share/reservedHeights.ts';
import { embedWords } from '../../../words/embed.ts';
import { words } from '../../../words/interface.ts';

export const getStaticPaths = (() =>
  chartEmbeds.map((chart) => ({ params: { chart }, props: { chart } }))) satisfies GetStaticPaths;

/** Every parameter said, so that a later default changes nobody's article. */
const STATE = `on=${OPENING_DAY}&group=all&theme=auto&bg=solid&controls=on&title=on`;

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
      embed: absoluteUrl(`/embed/v1/${chart}/?${STATE}`, site),
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
