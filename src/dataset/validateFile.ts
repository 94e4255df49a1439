import type { z } from 'astro/zod';
import type { ContentProblem } from './ContentError.ts';
import { explainIssue } from './explainIssue.ts';
import type { FieldPath, YamlFile } from './YamlFile.ts';

/** What a file holds when it fits its schema, or every way in which it does not. */
export type Validation<Value> =
  | { readonly value: Value; readonly problems: readonly [] }
  | { readonly value: undefined; readonly problems: readonly ContentProblem[] };

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

/** Holds a file, or the part of it at `base`, against a schema. */
export function validateFile<Value>(
  file: YamlFile,
  schema: z.ZodType<Value>,
  base: FieldPath = [],
): Validation<Value> {
  if (file.syntaxProblems.length > 0) return { value: undefined, problems: file.syntaxProblems };
  const data = valueAt(file.value, base);
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => {
    const within = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const { message, remedy } = explainIssue(issue, valueAt(data, within));
    // An unknown field is named itself, so that the line is its own and not its parent's.
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...within, key]) : [within];
    return paths.map((path) => file.problem([...base, ...path], message, remedy));
  });
  return { value: undefined, problems };
}
