import { globSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS_FOLDER, editorSchemas } from '../../src/dataset/editorSchemas.ts';
import { ROOT } from '../../src/desk/node.mjs';

const schemas = editorSchemas();
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

describe('the JSON Schemas for editors', () => {
  test('are those of the code: renew them with npm run schemas', () => {
    expect(readdirSync(join(ROOT, EDITOR_SCHEMAS_FOLDER)).sort()).toEqual(
      schemas.map(({ name }) => name).sort(),
    );
    for (const { name, text } of schemas) {
      expect(read(`${EDITOR_SCHEMAS_FOLDER}/${name}`), name).toBe(text);
    }
  });

  test('are wired, each to its files', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as Readonly<
      Record<'yaml.schemas', Readonly<Record<string, string>>>
    >;
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        schemas.map(({ name, files }) => [`./${EDITOR_SCHEMAS_FOLDER}/${name}`, files]),
      ),
    );
    const wired = schemas.flatMap(({ files }) => globSync(files, { cwd: ROOT }));
    expect(wired.sort()).toEqual(globSync('content/**/*.yaml', { cwd: ROOT }).sort());
  });

  test('accept every file that is there, and refuse an unknown field', () => {
    for (const { files, text } of schemas) {
      const schema = z.fromJSONSchema(JSON.parse(text) as z.core.JSONSchema.JSONSchema);
      for (const file of globSync(files, { cwd: ROOT })) {
        const result = schema.safeParse(parse(read(file)));
        expect(result.error && z.prettifyError(result.error), file).toBeUndefined();
      }
    }
    const position = schemas.find(({ name }) => name === 'position.json');
    const schema = z.fromJSONSchema(
      JSON.parse(position?.text ?? '') as z.core.JSONSchema.JSONSchema,
    );
    const britain = parse(read('content/positions/GBR.yaml')) as object;
    expect(schema.safeParse({ ...britain, remark: 'x' }).success).toBe(false);
  });
});
