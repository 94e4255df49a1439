// The profiles of Data Package 1 as its authors publish them, in the npm package datapackage 1.1.10, unchanged: MIT,
// Open Knowledge (profiles/LICENSE.md). Version 2 keeps them valid; its own schemas come in no package we could find.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

const require = createRequire(import.meta.url);

function readJson(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

/** What a published profile holds against a descriptor; nothing when it fits. */
function validatorOf(name: string): (descriptor: unknown) => readonly string[] {
  // `textarea` is a hint for forms, and says nothing of the value.
  const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: ['textarea'] });
  ajv.addMetaSchema(readJson(require.resolve('ajv/lib/refs/json-schema-draft-04.json')));
  const validate = ajv.compile(
    readJson(fileURLToPath(new URL(`profiles/${name}.json`, import.meta.url))),
  );
  return (descriptor) =>
    validate(descriptor)
      ? []
      : (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message ?? ''}`);
}

export const againstDataPackage = validatorOf('data-package');
export const againstTabularResource = validatorOf('tabular-data-resource');
