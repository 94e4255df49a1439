import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedHead } from '../components/feedHead.ts';
import { absoluteUrl } from '../components/link.ts';
import { feedItems } from '../figures/story/feedItems.ts';
import { listStories } from '../figures/story/listStories.ts';
import { feedWords as words } from '../words/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  rss({
    title: words.title,
    description: words.description,
    site: absoluteUrl('/', site),
    trailingSlash: true,
    items: feedItems(await listStories()).map(({ id, title, summary, published }) => ({
      title,
      description: summary,
      link: absoluteUrl(`/stories/${id}/`, site),
      pubDate: new Date(`${published}T00:00:00Z`),
    })),
    ...feedHead(absoluteUrl('/feed.xml', site)),
  });
