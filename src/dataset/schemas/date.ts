import { z } from 'astro/zod';
import {
  isInWindow,
  parseDay,
  parseKnownDate,
  WINDOW,
  type Day,
  type KnownDate,
} from '../../domain/day.ts';

/** YAML reads a bare year as a number. The pattern is for editors: the calendar is checked below. */
const dateText = z
  .union([
    z.string().meta({ pattern: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$` }),
    z.int().meta({ minimum: 1900, maximum: 2100 }),
  ])
  .transform(String);

/** A date as near as it is known: 2020-07-14, 2020-07 or 2020. */
export const knownDateSchema = dateText.transform((text, context): KnownDate => {
  const date = parseKnownDate(text);
  if (date) return date;
  context.addIssue({
    code: 'custom',
    message: `“${text}” is no date of the calendar.`,
    params: { remedy: 'Write 2020-07-14, or 2020-07 or 2020 where no more is known.' },
  });
  return z.NEVER;
}) satisfies z.ZodType<KnownDate>;

/** A date inside the years the product covers. */
export const windowDateSchema = knownDateSchema.refine(({ day }) => isInWindow(day), {
  error: `lies outside ${WINDOW.first} to ${WINDOW.last}.`,
  params: { remedy: 'Correct the date; what came later belongs in `after`.' },
}) satisfies z.ZodType<KnownDate>;

/** A full day. */
export const daySchema = dateText.transform((text, context): Day => {
  const day = parseDay(text);
  if (day) return day;
  context.addIssue({
    code: 'custom',
    message: `“${text}” is no day of the calendar.`,
    params: { remedy: 'Write the day in full: 2020-07-14.' },
  });
  return z.NEVER;
}) satisfies z.ZodType<Day>;
