import { z } from 'astro/zod';
import { STORY_ELEMENTS } from '../story/storyElements.ts';
import { textSchema } from './text.ts';

/** What stands above an example of the guide. */
export const exampleSchema = z.strictObject({
  element: z.enum(Object.keys(STORY_ELEMENTS)).describe('The component that it shows.'),
  says: textSchema.describe('What the component is for.'),
  order: z.int().describe('Place in the guide.'),
});
