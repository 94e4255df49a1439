import { z } from 'astro/zod';
import type { Term } from '../../domain/glossary.ts';
import { sourceIdsSchema, textSchema } from './text.ts';

const MOST_SENTENCES = 2;

/** A term of the glossary; its id is the name of its entry. */
export const termSchema = z
  .strictObject({
    term: textSchema.describe('As it stands in a sentence: core network, Entity List.'),
    also: z
      .array(textSchema)
      .default([])
      .describe('Other names and abbreviations, for the search.'),
    says: textSchema
      .refine((text) => /[.!?]$/.test(text), {
        error: 'is no whole sentence.',
        params: { remedy: 'End it with a full stop.' },
      })
      .refine((text) => text.split(/[.!?] (?=\p{Lu})/u).length <= MOST_SENTENCES, {
        error: `has more than ${MOST_SENTENCES} sentences.`,
        params: { remedy: 'Shorten it: the rest belongs into a story or on the method page.' },
      })
      .describe('One or two neutral sentences.'),
    sources: sourceIdsSchema.optional().describe('For what the sentences state as fact.'),
  })
  .transform(({ sources = [], ...rest }) => ({ ...rest, sources })) satisfies z.ZodType<
  Omit<Term, 'id'>
>;
