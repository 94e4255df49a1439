import { z } from 'astro/zod';
import type { CleanNetworkClaim, Correction } from '../../domain/dataset.ts';
import { daySchema } from './date.ts';
import { sourceIdsSchema, textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

/** The corrections log, newest first. */
export const correctionsSchema = z.array(
  z.strictObject({
    date: daySchema,
    what: textSchema.describe('The page or fact.'),
    said: textSchema,
    says: textSchema,
    why: textSchema,
  }),
) satisfies z.ZodType<readonly Correction[]>;

/** The US count of Clean Network members, a claim of its own. */
export const cleanNetworkSchema = z
  .strictObject({
    date: daySchema,
    says: textSchema,
    by: textSchema,
    sources: sourceIdsSchema,
    caveat: textSchema.optional(),
  })
  .transform(withoutAbsent) satisfies z.ZodType<CleanNetworkClaim>;
