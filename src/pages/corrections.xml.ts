import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedHead } from '../components/feedHead.ts';
import { absoluteUrl } from '../components/link.ts';
import { loadDataset } from '../dataset/loadDataset.ts';
import { methodWords as words } from '../words/method.ts';

export const GET: APIRoute = ({ site }) => {
  const page = absoluteUrl('/method/', site);
  return rss({
    title: words.feed.title,
    description: words.feed.description,
    site: page,
    trailingSlash: true,
    items: loadDataset().corrections.map((correction, index, { length }) => ({
      title: correction.what,
      // Counted from the oldest, so that an address stays when a newer correction is added above it.
      link: `${page}#correction-${length - index}`,
      pubDate: new Date(`${correction.date}T00:00:00Z`),
      description: words.corrected(correction),
    })),
    ...feedHead(absoluteUrl('/corrections.xml', site)),
  });
};
