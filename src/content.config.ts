import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { exampleSchema } from './dataset/schemas/example.ts';
import { storySchema } from './dataset/schemas/story.ts';

export const collections = {
  stories: defineCollection({
    loader: glob({ base: './content/stories', pattern: '**/*.mdx' }),
    schema: storySchema,
  }),
  guide: defineCollection({
    loader: glob({ base: './content/guide', pattern: '*.mdx' }),
    schema: exampleSchema,
  }),
};
