import { embedPath } from './embedPath.ts';
import { catalogued, titleOf, type ChartAbout } from './catalogue.ts';
import { absoluteUrl } from '../components/link.ts';
import { OEMBED_WIDTH, oembedResponse } from '../share/oembed.ts';
import { reservedHeight } from '../share/reservedHeights.ts';
import {
  addressWith,
  pinnedParameters,
  USUAL_OPTIONS,
} from '../share/snippets/pinnedParameters.ts';
import { words } from '../words/interface.ts';

/** A picture that other sites may show for the chart. */
interface Thumbnail {
  /** Root path, without base. */
  readonly path: string;
  /** In px of the file. */
  readonly width: number;
  readonly height: number;
}

/** The oEmbed response of an embed, as JSON. */
export function oembedOf(
  { chart, government }: ChartAbout,
  { path, width, height }: Thumbnail,
  site: URL | undefined,
): string {
  const entry = catalogued(chart);
  return oembedResponse({
    title: titleOf(entry, government?.name),
    embed: addressWith(
      absoluteUrl(embedPath(chart, government?.code), site),
      pinnedParameters(entry, {}, USUAL_OPTIONS),
    ),
    height: reservedHeight(chart, OEMBED_WIDTH),
    provider: { name: words.site.name, url: absoluteUrl('/', site) },
    thumbnail: { url: absoluteUrl(path, site), width, height },
  });
}
