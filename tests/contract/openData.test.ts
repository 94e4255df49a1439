import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { dataFiles, type DataFile } from '../../src/share/dataFiles.ts';
import { TABLES } from '../../src/share/tables.ts';
import { expectModel, type Row, type Rows } from '../support/datasetFromTables.ts';
import { readCsvRows } from '../support/readCsv.ts';

const dataset = parseContent(readContentFiles(ROOT));
let files: readonly DataFile[] = [];
beforeAll(async () => {
  files = await dataFiles(dataset);
});

function textOf(name: string): string {
  const file = files.find((candidate) => candidate.name === name);
  if (!file) throw new RangeError(`no file ${name}`);
  return file.text;
}

/** A cell of CSV as its documented type reads it. */
function typed(type: string, cell: string): Row[string] {
  if (type === 'list') return cell.split(';');
  if (type === 'boolean') return cell === 'true';
  return type === 'integer' || type === 'number' ? Number(cell) : cell;
}

function csvTables(): Rows {
  return Object.fromEntries(
    TABLES.map(({ name, columns }) => [
      name,
      readCsvRows(textOf(`${name}.csv`)).map((row) =>
        Object.fromEntries(
          columns.flatMap((column) => {
            const cell = row[column.name];
            return cell === undefined ? [] : [[column.name, typed(column.type, cell)]];
          }),
        ),
      ),
    ]),
  );
}

function jsonTables(): Rows {
  return Object.fromEntries(
    TABLES.map(({ name }) => [name, JSON.parse(textOf(`${name}.json`)) as readonly Row[]]),
  );
}

describe('the published data', () => {
  test('parses back to exactly the model, from CSV', () => {
    expectModel(csvTables(), dataset);
  });

  test('parses back to exactly the model, from JSON', () => {
    expectModel(jsonTables(), dataset);
  });

  test('says the same in both', () => {
    expect(csvTables()).toEqual(jsonTables());
  });

  test('keeps its own constraints, keys and references', () => {
    const tables = jsonTables();
    const faults: string[] = [];
    for (const { name, columns, primaryKey, foreignKeys } of TABLES) {
      const rows = tables[name] ?? [];
      const keys = rows.map((row) => primaryKey.map((key) => row[key]).join('|'));
      if (new Set(keys).size !== keys.length) faults.push(`${name}: a key stands twice`);
      for (const { field, table, key } of foreignKeys) {
        const known = new Set((tables[table] ?? []).map((row) => row[key]));
        faults.push(
          ...rows
            .filter((row) => row[field] !== undefined && !known.has(row[field]))
            .map((row) => `${name}.${field}: ${String(row[field])} is not in ${table}.${key}`),
        );
      }
      for (const { name: column, type, constraints = {} } of columns) {
        const cells = rows.map((row) => row[column]);
        const there = cells.filter((cell) => cell !== undefined);
        const fault = (what: string): void => void faults.push(`${name}.${column}: ${what}`);
        if (constraints.required && there.length < cells.length) fault('is empty somewhere');
        if (constraints.unique && new Set(there).size < there.length) fault('is not unique');
        for (const cell of there) {
          const text = String(cell);
          if (constraints.enum && !constraints.enum.includes(text)) fault(`${text} is not listed`);
          if (constraints.pattern && !new RegExp(constraints.pattern, 'u').test(text)) fault(text);
          if (constraints.minimum !== undefined && Number(cell) < constraints.minimum) fault(text);
          if (constraints.maximum !== undefined && Number(cell) > constraints.maximum) fault(text);
          if (
            type === 'list' &&
            !(Array.isArray(cell) && cell.every((item) => !item.includes(';')))
          ) {
            fault(`${text} is no list`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  });

  test('has a row per stance period, and one per government and year', () => {
    const { positions, 'year-ends': yearEnds, citations } = jsonTables();
    const histories = [...dataset.governments.values(), ...dataset.blocs.values()];
    expect(positions).toHaveLength(histories.flatMap(({ history }) => history).length);
    expect(yearEnds).toHaveLength(dataset.governments.size * 12);
    const britain = yearEnds?.filter(({ country }) => country === 'GBR');
    expect(britain?.map(({ stance }) => stance).slice(-4)).toEqual([
      'permits',
      'reviewing',
      'reviewing',
      'bans',
    ]);
    expect(britain?.at(-1)?.['groups']).toEqual(['allies', 'nato', 'five-eyes']);
    const asking = yearEnds?.filter(({ country }) => country === 'USA') ?? [];
    expect(asking.some(({ counted, groups }) => counted === true || groups !== undefined)).toBe(
      false,
    );
    expect(new Set(citations?.map(({ source_id }) => source_id)).size).toBe(dataset.sources.size);
  });

  test('names bytes and hash of each file', () => {
    for (const { text, bytes, sha256 } of files) {
      const buffer = Buffer.from(text, 'utf8');
      expect(bytes).toBe(buffer.length);
      expect(sha256).toBe(createHash('sha256').update(buffer).digest('hex'));
    }
  });
});
