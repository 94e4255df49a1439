import type { APIRoute } from 'astro';
import { url } from '../../components/link.ts';
import { loadDataset } from '../../dataset/loadDataset.ts';
import { searchIndex } from '../../figures/search/searchIndex.ts';
import { storyText } from '../../figures/search/storyText.ts';
import { listStories } from '../../figures/story/listStories.ts';

export const GET: APIRoute = async () => {
  const stories = (await listStories()).map(({ id, data, body }) => ({
    id,
    title: data.title,
    standfirst: data.standfirst,
    published: data.published,
    text: storyText(body ?? ''),
  }));
  return Response.json(searchIndex(loadDataset(), stories, url));
};
