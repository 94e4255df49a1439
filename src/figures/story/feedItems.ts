import type { StoryEntry } from './listStories.ts';

/** A story as feeds list it. */
export interface FeedItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** ISO days. */
  readonly published: string;
  readonly changed: string;
  readonly author: string;
}

/** Published stories, the newest first; of one day, in the order of the list. */
export function feedItems(stories: readonly StoryEntry[]): readonly FeedItem[] {
  return stories
    .filter(({ data }) => data.status === 'published')
    .map(({ id, data: { title, standfirst, published, updated, byline } }) => ({
      id,
      title,
      summary: standfirst,
      published,
      changed: updated ?? published,
      author: byline,
    }))
    .toSorted((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
}
