import type { DataFile } from './dataFiles.ts';
import {
  DATA_AUTHOR,
  DATA_DESCRIPTION,
  DATA_LICENCE,
  DATA_TITLE,
  type Edition,
} from './edition.ts';
import type { Column, ForeignKey, Table } from './table.ts';

/** The profile that the descriptor follows. */
export const PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';

type Descriptor = Readonly<Record<string, unknown>>;

function fieldOf({
  name,
  type,
  description,
  constraints,
}: Omit<Column<never>, 'valueOf'>): Descriptor {
  return {
    name,
    // A list has no type that tools of both versions of the standard know; its items hold no semicolon.
    type: type === 'list' ? 'string' : type,
    description,
    ...(constraints && Object.keys(constraints).length > 0 && { constraints }),
  };
}

function foreignKeyOf({ field, table, key }: ForeignKey): Descriptor {
  return { fields: [field], reference: { resource: table, fields: [key] } };
}

function schemaOf({ columns, primaryKey, foreignKeys }: Table): Descriptor {
  return {
    fields: columns.map(fieldOf),
    primaryKey,
    missingValues: [''],
    ...(foreignKeys.length > 0 && { foreignKeys: foreignKeys.map(foreignKeyOf) }),
  };
}

function resourceOf({ table, format, name, bytes, sha256 }: DataFile): Descriptor {
  const isCsv = format === 'csv';
  return {
    name: isCsv ? table.name : `${table.name}-json`,
    title: isCsv ? table.title : `${table.title}, as JSON`,
    description: isCsv ? table.description : `The rows of ${table.name} as a list of objects.`,
    path: name,
    format,
    mediatype: isCsv ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    licenses: [DATA_LICENCE],
    ...(isCsv && { type: 'table', profile: 'tabular-data-resource', schema: schemaOf(table) }),
  };
}

/** The descriptor of these files: https://datapackage.org/standard/data-package/ */
export function datapackageOf(files: readonly DataFile[], { version, home }: Edition): Descriptor {
  return {
    $schema: PROFILE,
    name: 'the-huawei-question',
    id: `${home}data/`,
    title: DATA_TITLE,
    description: DATA_DESCRIPTION,
    homepage: `${home}data/`,
    version,
    licenses: [DATA_LICENCE],
    contributors: [{ title: DATA_AUTHOR, path: home, role: 'author', roles: ['creator'] }],
    keywords: ['Huawei', '5G', 'telecommunications', 'network security', 'alliances'],
    resources: files.map(resourceOf),
  };
}
