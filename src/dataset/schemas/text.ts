import { z } from 'astro/zod';

/** Text that says something: not empty, no spaces at the ends. */
export const textSchema = z
  .string()
  .meta({ minLength: 1 })
  .refine((text) => text.trim() !== '', {
    error: 'is empty.',
    params: { remedy: 'Write it, or remove the field if it may be absent.' },
  })
  .refine((text) => text === text.trim(), {
    error: 'begins or ends with a space.',
    params: { remedy: 'Remove the space.' },
  });

/** Names in lower case, joined by hyphens: ids of events and sources. */
export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: 'is no id.',
});

/** ISO 3166-1 alpha-3, `XKX`, or `EUU`. */
export const codeSchema = z.string().regex(/^[A-Z]{3}$/, { error: 'is no country code.' });

/** Ids of sources, at least one and each once. */
export const sourceIdsSchema = z
  .array(idSchema)
  .min(1, { error: 'names no source.' })
  .refine((ids) => new Set(ids).size === ids.length, {
    error: 'names a source twice.',
    params: { remedy: 'Keep one of the two.' },
  });
