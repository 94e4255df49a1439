import type { Dataset } from '../domain/dataset.ts';
import { csvOf } from './csv.ts';
import { jsonOf } from './json.ts';
import type { Table } from './table.ts';
import { TABLES } from './tables.ts';

/** A published file of data. */
export interface DataFile {
  readonly table: Table;
  readonly format: 'csv' | 'json';
  /** `positions.csv` */
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  readonly bytes: number;
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly sha256: string;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Every table as CSV and as JSON. */
export function dataFiles(dataset: Dataset): Promise<readonly DataFile[]> {
  const made = TABLES.flatMap((table) => [
    { table, format: 'csv' as const, text: csvOf(table, dataset) },
    { table, format: 'json' as const, text: jsonOf(table, dataset) },
  ]);
  return Promise.all(
    made.map(async ({ table, format, text }) => ({
      table,
      format,
      name: `${table.name}.${format}`,
      text,
      rows: table.rowsOf(dataset).length,
      bytes: new TextEncoder().encode(text).length,
      sha256: await sha256Of(text),
    })),
  );
}
