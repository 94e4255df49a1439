// Writes the JSON Schemas by which editors complete and underline content files.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITOR_SCHEMAS_FOLDER, editorSchemas } from '../dataset/editorSchemas.ts';
import { ROOT } from './node.mjs';

const folder = join(ROOT, EDITOR_SCHEMAS_FOLDER);
mkdirSync(folder, { recursive: true });
for (const { name, text } of editorSchemas()) writeFileSync(join(folder, name), text);
console.log(`schemas: ${editorSchemas().length} files in ${EDITOR_SCHEMAS_FOLDER}`);
