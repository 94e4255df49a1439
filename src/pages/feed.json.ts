// https://www.jsonfeed.org/version/1.1/
import type { APIRoute } from 'astro';
import { absoluteUrl } from '../components/link.ts';
import { feedItems } from '../figures/story/feedItems.ts';
import { listStories } from '../figures/story/listStories.ts';
import { feedWords as words } from '../words/feed.ts';

export const GET: APIRoute = async ({ site }) => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: words.title,
    description: words.description,
    home_page_url: absoluteUrl('/', site),
    feed_url: absoluteUrl('/feed.json', site),
    language: 'en-GB',
    items: feedItems(await listStories()).map(
      ({ id, title, summary, published, changed, author }) => ({
        id: absoluteUrl(`/stories/${id}/`, site),
        url: absoluteUrl(`/stories/${id}/`, site),
        title,
        summary,
        content_text: summary,
        image: absoluteUrl(`/cards/stories/${id}.png`, site),
        date_published: `${published}T00:00:00Z`,
        date_modified: `${changed}T00:00:00Z`,
        authors: [{ name: author }],
      }),
    ),
  };
  return new Response(`${JSON.stringify(feed, null, 2)}\n`);
};
