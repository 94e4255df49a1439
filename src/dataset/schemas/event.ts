import { z } from 'astro/zod';
import { EVENT_KINDS, EVIDENCES, isSaid, type TimelineEvent } from '../../domain/event.ts';
import { CONFIDENCES } from '../../domain/position.ts';
import { windowDateSchema } from './date.ts';
import { codeSchema, idSchema, sourceIdsSchema, textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

const claimSchema = z.strictObject({
  says: textSchema.describe('What was alleged or found.'),
  by: textSchema.describe('Who said it.'),
  disputedBy: textSchema.describe('Who disputes it, or “no denial found”.'),
  evidence: z.enum(EVIDENCES).describe('What of the evidence was shown.'),
});

/** One event. */
export const eventSchema = z
  .strictObject({
    id: idSchema,
    date: windowDateSchema,
    title: textSchema.max(120, { error: 'is longer than 120 characters.' }),
    summary: textSchema,
    kind: z.enum(EVENT_KINDS),
    actors: z.array(z.string()).min(1, { error: 'names nobody.' }),
    countries: z.array(codeSchema).min(1, { error: 'names no country.' }),
    importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    isTurningPoint: z
      .literal(true)
      .optional()
      .describe('The home page names it among the few days that changed the picture.'),
    claim: claimSchema.optional(),
    sources: sourceIdsSchema,
    confidence: z.enum(CONFIDENCES),
    caveat: textSchema.optional(),
  })
  .transform(withoutAbsent)
  .refine(({ kind, claim }) => !isSaid(kind) || claim !== undefined, {
    path: ['claim'],
    error: 'is missing from a claim, a denial or a finding.',
    params: { remedy: 'Say who says it, who disputes it and the state of the evidence.' },
  }) satisfies z.ZodType<TimelineEvent>;

/** A year's events, as its file lists them. */
export const eventsSchema = z.array(eventSchema);
