import { z } from 'astro/zod';
import { isInWindow, parseDay, WINDOW, type Day } from '../../domain/day.ts';
import { MAP_VIEWS } from '../../domain/mapView.ts';
import { textSchema } from './text.ts';

/** Front matter is read by a YAML that turns a bare day into a Date at midnight UTC. */
const frontMatterDay = z.union([z.date(), z.string()]).transform((value, context): Day => {
  const text = typeof value === 'string' ? value : value.toISOString().slice(0, 10);
  const day = parseDay(text);
  if (day) return day;
  context.addIssue({
    code: 'custom',
    message: `“${text}” is no day of the calendar.`,
    params: { remedy: 'Write the day in full: 2020-07-14.' },
  });
  return z.NEVER;
});

const windowDay = frontMatterDay.refine(isInWindow, {
  error: `lies outside ${WINDOW.first} to ${WINDOW.last}.`,
  params: { remedy: 'Choose a day of these years.' },
});

/** What stands above a story's text. */
export const storySchema = z.strictObject({
  title: textSchema
    .max(80, { error: 'is longer than 80 characters.' })
    .describe('The headline, 80 characters at most.'),
  standfirst: textSchema
    .max(260, { error: 'is longer than 260 characters.' })
    .describe('The answer in one to three sentences, 260 characters at most.'),
  byline: textSchema
    .default('The Huawei Question')
    .describe('Who wrote it; “The Huawei Question” where it is left out.'),
  published: frontMatterDay.describe('The day it is published.'),
  updated: frontMatterDay.optional().describe('The day of the last correction, if there was one.'),
  status: z
    .enum(['draft', 'published'])
    .describe('Drafts show in development and never in a build.'),
  lead: z
    .strictObject({ chart: z.literal('map'), on: windowDay, view: z.enum(MAP_VIEWS).optional() })
    .describe('The chart state of the story’s picture, and the date its countries are shown on.'),
  share: textSchema
    .max(140, { error: 'is longer than 140 characters.' })
    .describe('What a shared link says, 140 characters at most.'),
  related: z.array(z.string()).default([]).describe('Slugs of other stories.'),
  order: z
    .int()
    .default(100)
    .describe('Place in the list; the lead story is 1, and 100 stands for none.'),
});
