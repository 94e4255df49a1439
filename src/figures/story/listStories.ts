import { getCollection, type CollectionEntry } from 'astro:content';

export type StoryEntry = CollectionEntry<'stories'>;

/** The stories in the order of the list, the lead story first. Drafts are among them in development alone. */
export async function listStories(): Promise<readonly StoryEntry[]> {
  const entries = await getCollection(
    'stories',
    ({ data }) => import.meta.env.DEV || data.status === 'published',
  );
  return entries.sort(
    (a, b) =>
      a.data.order - b.data.order ||
      (a.data.published < b.data.published ? 1 : a.data.published > b.data.published ? -1 : 0) ||
      a.id.localeCompare(b.id),
  );
}
