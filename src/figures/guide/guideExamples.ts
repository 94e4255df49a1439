import { getCollection, type CollectionEntry } from 'astro:content';

export type ExampleEntry = CollectionEntry<'guide'>;

/** The examples of the guide, in its order. */
export async function guideExamples(): Promise<readonly ExampleEntry[]> {
  const entries = await getCollection('guide');
  return entries.sort((a, b) => a.data.order - b.data.order);
}
