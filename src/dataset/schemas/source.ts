import { z } from 'astro/zod';
import { SOURCE_KINDS, type Source } from '../../domain/source.ts';
import { knownDateSchema } from './date.ts';
import { textSchema } from './text.ts';
import { withoutAbsent } from './withoutAbsent.ts';

const IN_BRACKETS = /^\[(.+)\]$/s;

/** A source record; its id is the name it stands under in the file. */
export const sourceSchema = z
  .strictObject({
    title: textSchema.describe('The headline; our own description stands in [square brackets].'),
    publisher: textSchema,
    date: knownDateSchema.describe('As near as it is known: 2020-07-14, 2020-07 or 2020.'),
    url: z.url({ protocol: /^https?$/, error: 'is no web address.' }).optional(),
    insecure: textSchema.optional().describe('Why the address is plain http, where it is.'),
    kind: z.enum(SOURCE_KINDS),
    lang: z.string().regex(/^[a-z]{2}$/, { error: 'is no language code of two letters.' }),
    read: z.boolean().default(true).describe('false when the text itself was not available to us.'),
    copy: z
      .boolean()
      .default(false)
      .describe('true when the address holds a copy on another site.'),
    caveat: textSchema.optional().describe('What a reader must know of this source.'),
  })
  .refine(({ url, insecure }) => !url?.startsWith('http:') || insecure !== undefined, {
    path: ['url'],
    error: 'is a plain http address without a reason.',
    params: { remedy: 'Use the https address, or say why there is none in `insecure`.' },
  })
  .transform(({ read, copy, title, ...rest }) => {
    const described = IN_BRACKETS.exec(title)?.[1];
    return {
      ...withoutAbsent(rest),
      title: described ?? title,
      isDescribed: described !== undefined,
      isRead: read,
      isCopy: copy,
    };
  }) satisfies z.ZodType<Omit<Source, 'id'>>;
