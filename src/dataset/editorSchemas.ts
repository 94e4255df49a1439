import { z } from 'astro/zod';
import { cleanNetworkSchema, correctionsSchema } from './schemas/correction.ts';
import { eventSchema } from './schemas/event.ts';
import { exceptionsSchema } from './schemas/exception.ts';
import { membershipSchema } from './schemas/membership.ts';
import { governmentSchema } from './schemas/position.ts';
import { sourceSchema } from './schemas/source.ts';
import { termSchema } from './schemas/term.ts';
import { codeSchema, idSchema } from './schemas/text.ts';

/** A JSON Schema for the files of one kind, by which an editor completes and underlines. */
interface EditorSchema {
  /** `position.json` */
  readonly name: string;
  /** The content files it is for, as editors match them. */
  readonly files: string;
  readonly text: string;
}

const SCHEMAS: readonly (readonly [name: string, files: string, schema: z.ZodType])[] = [
  ['position', 'content/positions/*.yaml', governmentSchema],
  ['bloc', 'content/blocs/*.yaml', governmentSchema],
  ['events', 'content/events/*.yaml', z.array(eventSchema)],
  ['sources', 'content/sources/*.yaml', z.record(idSchema, sourceSchema)],
  ['memberships', 'content/memberships.yaml', z.record(codeSchema, membershipSchema)],
  ['clean-network', 'content/clean-network.yaml', cleanNetworkSchema],
  ['corrections', 'content/corrections.yaml', correctionsSchema],
  ['exceptions', 'content/exceptions.yaml', exceptionsSchema],
  ['glossary', 'content/glossary.yaml', z.record(idSchema, termSchema)],
];

/** Where the schemas are kept, from the project's root. */
export const EDITOR_SCHEMAS_FOLDER = 'content/.schemas';

/** The JSON Schemas of all fact files, made from the schemas that check them. */
export function editorSchemas(): readonly EditorSchema[] {
  return SCHEMAS.map(([name, files, schema]) => {
    // What is written down, before it is read: dates are text there, and defaults may be left out.
    const made = z.toJSONSchema(schema, { io: 'input', target: 'draft-7' });
    return { name: `${name}.json`, files, text: `${JSON.stringify(made, null, 2)}\n` };
  });
}
