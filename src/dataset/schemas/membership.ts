import { z } from 'astro/zod';
import type { Membership } from '../../domain/membership.ts';
import { daySchema, knownDateSchema } from './date.ts';
import { sourceIdsSchema, textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

const termSchema = z
  .strictObject({
    since: knownDateSchema,
    until: daySchema.optional().describe('The first day it was no longer a member.'),
    sources: sourceIdsSchema,
  })
  .transform(withoutAbsent)
  .refine(({ since, until }) => until === undefined || since.day < until, {
    path: ['until'],
    error: 'is not after `since`.',
    params: { remedy: 'Check the two dates: they may be swapped.' },
  });

const standingSchema = z.strictObject({ sources: sourceIdsSchema });

const capitalSchema = z.strictObject({
  name: textSchema,
  lon: z.number().min(-180).max(180).describe('Degrees east.'),
  lat: z.number().min(-90).max(90).describe('Degrees north.'),
});

/** What a state belongs to; its code is the name it stands under. */
export const membershipSchema = z
  .strictObject({
    name: textSchema,
    numeric: z
      .string()
      .regex(/^\d{3}$/, { error: 'is no ISO numeric code in quotes.' })
      .optional(),
    nato: termSchema.optional(),
    eu: termSchema.optional(),
    mnna: termSchema.optional(),
    fiveEyes: standingSchema.optional(),
    treatyAlly: standingSchema.optional().describe('Ally by a treaty other than NATO’s.'),
    home: z.boolean().default(false).describe('The home state of Huawei.'),
    capital: capitalSchema,
    caveat: textSchema.optional(),
  })
  .transform(({ home, ...rest }) => ({ ...withoutAbsent(rest), isHome: home })) satisfies z.ZodType<
  Omit<Membership, 'code'>
>;
