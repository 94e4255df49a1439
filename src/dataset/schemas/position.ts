import { z } from 'astro/zod';
import {
  BASES,
  CONFIDENCES,
  DECLARATION_KINDS,
  type Declaration,
  type Government,
  type Position,
} from '../../domain/position.ts';
import { STANCES } from '../../domain/stance.ts';
import { daySchema, knownDateSchema, windowDateSchema } from './date.ts';
import { sourceIdsSchema, textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

const positionSchema = z
  .strictObject({
    from: windowDateSchema.describe('The day the competent body adopted or announced the measure.'),
    stance: z.enum(STANCES),
    scope: textSchema.describe('What it covers.'),
    summary: textSchema.describe('What was done, in a sentence or two.'),
    basis: z.enum(BASES),
    sources: sourceIdsSchema,
    confidence: z.enum(CONFIDENCES),
    stayedUntil: daySchema.optional().describe('The day a court’s stay of the measure ended.'),
    caveat: textSchema.optional(),
  })
  .transform(withoutAbsent) satisfies z.ZodType<Position>;

const declarationSchema = z
  .strictObject({
    kind: z.enum(DECLARATION_KINDS),
    date: windowDateSchema,
    sources: sourceIdsSchema,
    caveat: textSchema.optional(),
  })
  .transform(withoutAbsent) satisfies z.ZodType<Declaration>;

const aftermathSchema = z.strictObject({
  text: textSchema,
  date: knownDateSchema,
  sources: sourceIdsSchema,
});

/** One government's file; its code is the name of the file. */
export const governmentSchema = z
  .strictObject({
    name: textSchema,
    history: z.tuple([positionSchema], positionSchema).describe('Oldest first, from 2009-01-01.'),
    declarations: z.array(declarationSchema).default([]),
    after: aftermathSchema.optional().describe('What came after 2020, outside the scale.'),
    coding: textSchema.optional().describe('How it was coded, in a reader’s words.'),
    codingSources: sourceIdsSchema.optional(),
  })
  .transform(({ codingSources = [], ...rest }) => ({
    ...withoutAbsent(rest),
    codingSources,
  })) satisfies z.ZodType<Omit<Government, 'code'>>;
