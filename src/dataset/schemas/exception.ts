import { z } from 'astro/zod';
import { DECLARATION_KINDS } from '../../domain/position.ts';
import type { Exceptions } from '../../domain/exception.ts';
import { windowDateSchema } from './date.ts';
import { codeSchema, idSchema, textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

const reasonSchema = textSchema.describe('Why, in a reader’s words.');

const changeSchema = z
  .strictObject({
    country: codeSchema,
    from: windowDateSchema.describe('The `from` of the entry with which the stance changed.'),
    event: idSchema.optional().describe('The event of another day that explains the change.'),
    reason: reasonSchema,
  })
  .transform(withoutAbsent);

const eventSchema = z.strictObject({ event: idSchema, reason: reasonSchema });

const declarationSchema = z.strictObject({
  country: codeSchema,
  kind: z.enum(DECLARATION_KINDS),
  date: windowDateSchema,
  reason: reasonSchema,
});

/** Where map and timeline do not meet on the same day, and why. */
export const exceptionsSchema = z.strictObject({
  changes: z.array(changeSchema).describe('Stance changes without an event of the same day.'),
  events: z.array(eventSchema).describe('Acts on one country that moved nothing on its map.'),
  declarations: z.array(declarationSchema).describe('Declarations without an event of their own.'),
}) satisfies z.ZodType<Exceptions>;
