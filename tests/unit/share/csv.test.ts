import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../src/share/csv.ts';
import { jsonOf } from '../../../src/share/json.ts';
import { defineTable, type Cell } from '../../../src/share/table.ts';
import { inventedDataset } from '../../support/inventedDataset.ts';
import { readCsv, readCsvRows } from '../../support/readCsv.ts';

const dataset = inventedDataset({});

function tableOf(...cells: readonly (readonly [Cell, Cell])[]) {
  return defineTable<readonly [Cell, Cell]>({
    name: 'pairs',
    title: 'Pairs',
    description: 'Pairs.',
    primaryKey: ['left'],
    itemsOf: () => cells,
    columns: [
      { name: 'left', type: 'string', description: 'Left.', valueOf: ([left]) => left },
      { name: 'right', type: 'string', description: 'Right.', valueOf: ([, right]) => right },
    ],
  });
}

describe('CSV', () => {
  test('ends each line with CRLF, the header too', () => {
    expect(csvOf(tableOf(['a', 1]), dataset)).toBe('left,right\r\na,1\r\n');
    expect(csvOf(tableOf(), dataset)).toBe('left,right\r\n');
  });

  test('quotes what would break a line or a cell, and nothing else', () => {
    expect(csvOf(tableOf(['a,b', 'say "no"'], ['two\nlines', '“typographic”']), dataset)).toBe(
      'left,right\r\n"a,b","say ""no"""\r\n"two\nlines",“typographic”\r\n',
    );
  });

  test('leaves empty what is absent, and joins lists', () => {
    expect(csvOf(tableOf([undefined, ['a', 'b']], [[], false]), dataset)).toBe(
      'left,right\r\n,a;b\r\n,false\r\n',
    );
  });

  test('is read back as it was, whatever stands in it', () => {
    const odd = ['', ',', '"', '""', '\r\n', 'a\rb', ' x ', '=1+1', '"quoted"', 'ž, ș "ő"'];
    const pairs = odd.flatMap((left) => odd.map((right) => [left, right] as const));
    const [header, ...records] = readCsv(csvOf(tableOf(...pairs), dataset));
    expect(header).toEqual(['left', 'right']);
    expect(records).toEqual(pairs);
  });

  test('is refused by the reader where it is none', () => {
    expect(() => readCsv('a,b')).toThrow(SyntaxError);
    expect(() => readCsv('"a\r\n')).toThrow(SyntaxError);
    expect(() => readCsvRows('a,b\r\n1\r\n')).toThrow(SyntaxError);
  });
});

describe('JSON', () => {
  test('has a line a row, without what is absent', () => {
    expect(jsonOf(tableOf(['a', undefined], [['x'], 2]), dataset)).toBe(
      '[\n{"left":"a"},\n{"left":["x"],"right":2}\n]\n',
    );
    expect(jsonOf(tableOf(), dataset)).toBe('[]\n');
  });
});

describe('a table', () => {
  test('with a key that is no column is refused', () => {
    const definition = { name: 'bad', title: '', description: '', columns: [], itemsOf: () => [] };
    expect(() => defineTable({ ...definition, primaryKey: ['id'] })).toThrow('no column id in bad');
  });
});
