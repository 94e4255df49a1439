import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { storySchema } from './dataset/schemas/story.ts';

export const collections = {
  stories: defineCollection({
    loader: glob({ base: './content/stories', pattern: '**/*.mdx' }),
    schema: storySchema,
  }),
};
