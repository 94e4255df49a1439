import type { z } from 'astro/zod';
import { explainIssue } from '../../dataset/explainIssue.ts';
import { Refusal } from './Refusal.ts';

/**
 * `entry`, where it fits the schema of its kind. Throws Refusal in terms of the command: `optionOf` gives
 * the option behind a field, the title where there is none.
 */
export function fitting<Entry extends Readonly<Record<string, unknown>>>(
  schema: z.ZodType,
  entry: Entry,
  optionOf: Readonly<Record<string, string>>,
): Entry {
  const result = schema.safeParse(entry);
  if (result.success) return entry;
  const objections = result.error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>(
      (inner, part) => (inner as Record<PropertyKey, unknown> | undefined)?.[part],
      entry,
    );
    const { message, remedy } = explainIssue(issue, value);
    const field = String(issue.path.findLast((part) => String(part) in optionOf) ?? '');
    const option = optionOf[field];
    return `${option === undefined ? 'the title' : `--${option}`}: ${message} ${remedy}`;
  });
  throw new Refusal(objections.join('\n'));
}
