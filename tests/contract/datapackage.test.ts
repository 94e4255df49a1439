// The requirements of the Data Package standard, version 2.0, that its JSON Schemas state for a descriptor of this
// kind: https://datapackage.org/profiles/2.0/datapackage.json, dataresource.json and tableschema.json.
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'astro/zod';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { dataFiles, type DataFile } from '../../src/share/dataFiles.ts';
import { datapackageOf, PROFILE } from '../../src/share/datapackage.ts';
import { againstDataPackage, againstTabularResource } from '../support/profiles.ts';

/** A full address, or a path that is not absolute and does not climb. */
const PATH = /^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/;

const licence = z
  .object({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: z.string().regex(PATH).optional(),
    title: z.string().optional(),
  })
  .refine(({ name, path }) => name !== undefined || path !== undefined);

const constraints = {
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
};
const number = z.number().optional();
const described = {
  name: z.string().min(1),
  title: z.string().optional(),
  description: z.string().optional(),
};

/** Each type allows constraints of its own; an unknown one is refused. */
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...described,
    type: z.literal('string'),
    constraints: z
      .strictObject({
        ...constraints,
        pattern: z
          .string()
          .refine((text) => new RegExp(text, 'u'))
          .optional(),
        enum: z
          .array(z.string())
          .min(1)
          .refine((list) => new Set(list).size === list.length)
          .optional(),
      })
      .optional(),
  }),
  ...(['integer', 'number'] as const).map((type) =>
    z.strictObject({
      ...described,
      type: z.literal(type),
      constraints: z.strictObject({ ...constraints, minimum: number, maximum: number }).optional(),
    }),
  ),
  ...(['boolean', 'date'] as const).map((type) =>
    z.strictObject({
      ...described,
      type: z.literal(type),
      constraints: z.strictObject(constraints).optional(),
    }),
  ),
]);

const fieldNames = z.array(z.string()).min(1);

const schema = z
  .strictObject({
    fields: z.array(field).min(1),
    primaryKey: fieldNames.optional(),
    missingValues: z.array(z.string()).optional(),
    foreignKeys: z
      .array(
        z.strictObject({
          fields: fieldNames,
          reference: z.strictObject({ resource: z.string(), fields: fieldNames }),
        }),
      )
      .min(1)
      .optional(),
  })
  .refine(({ fields }) => new Set(fields.map(({ name }) => name)).size === fields.length)
  .refine(({ fields, primaryKey = [], foreignKeys = [] }) => {
    const names = new Set(fields.map(({ name }) => name));
    return [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((name) =>
      names.has(name),
    );
  });

const resource = z.strictObject({
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  path: z.string().regex(PATH),
  type: z.literal('table').optional(),
  profile: z.literal('tabular-data-resource').optional(),
  title: z.string(),
  description: z.string(),
  format: z.string(),
  mediatype: z.string().regex(/^(.+)\/(.+)$/),
  encoding: z.string(),
  bytes: z.int().min(1),
  hash: z.string().regex(/^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$/),
  licenses: z.array(licence).min(1),
  schema: schema.optional(),
});

const descriptor = z.strictObject({
  $schema: z.literal(PROFILE),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  id: z.string(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  licenses: z.array(licence).min(1),
  contributors: z
    .array(
      z.object({ title: z.string(), path: z.url(), role: z.string(), roles: z.array(z.string()) }),
    )
    .min(1),
  keywords: z.array(z.string()).min(1),
  resources: z
    .array(resource)
    .min(1)
    .refine((list) => new Set(list.map(({ name }) => name)).size === list.length),
});

let files: readonly DataFile[] = [];
let made: unknown;
beforeAll(async () => {
  files = await dataFiles(parseContent(readContentFiles(ROOT)));
  const edition = { version: '1.2.3', home: 'https://example.org/base/' };
  made = JSON.parse(JSON.stringify(datapackageOf(files, edition)));
});

describe('datapackage.json', () => {
  test('fits the standard', () => {
    const result = descriptor.safeParse(made);
    expect(result.error ? z.prettifyError(result.error) : '').toBe('');
  });

  test('fits the published profiles, which refuse a broken one', () => {
    expect(againstDataPackage(made)).toEqual([]);
    const { resources, ...whole } = descriptor.parse(made);
    const tables = resources.filter(({ schema: described }) => described);
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.flatMap((table) => againstTabularResource(table))).toEqual([]);

    expect(againstDataPackage(whole)).toEqual([" should have required property 'resources'"]);
    const [first] = tables;
    const [field, ...rest] = first?.schema?.fields ?? [];
    const broken = (changes: object): object => ({ ...first, ...changes });
    for (const refused of [
      broken({ name: 'Positions of all' }),
      broken({ hash: 'none' }),
      broken({ profile: 'tabular' }),
      broken({ schema: { fields: [{ ...field, type: 'day' }, ...rest] } }),
      broken({ schema: { ...first?.schema, primaryKey: 7 } }),
    ]) {
      expect(againstTabularResource(refused)).not.toEqual([]);
    }
  });

  test('describes every file, columns in the order of the header', () => {
    const { resources } = descriptor.parse(made);
    expect(resources.map(({ path, bytes, hash }) => [path, bytes, hash])).toEqual(
      files.map(({ name, bytes, sha256 }) => [name, bytes, `sha256:${sha256}`]),
    );
    for (const { path, schema: described } of resources) {
      const header = files.find(({ name }) => name === path)?.text.split('\r\n')[0];
      if (described) expect(described.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  test('refers to resources and fields that exist', () => {
    const { resources } = descriptor.parse(made);
    const fields = new Set(
      resources.flatMap(({ name, schema: described }) =>
        (described?.fields ?? []).map((each) => `${name}.${each.name}`),
      ),
    );
    const references = resources.flatMap(({ schema: described }) =>
      (described?.foreignKeys ?? []).map(
        ({ reference }) => `${reference.resource}.${reference.fields.join()}`,
      ),
    );
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((reference) => !fields.has(reference))).toEqual([]);
  });
});
