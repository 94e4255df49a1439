import { defineTable, type Table } from '../table.ts';

interface CitationRow {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly source: string;
}

/** One row per source that a row of these tables cites. */
export function citationsOf(tables: readonly Table[]): Table {
  return defineTable<CitationRow>({
    name: 'citations',
    title: 'Citations',
    description:
      'One row per source cited by a row of another table: the lists of source ids of those tables, for joins.',
    primaryKey: ['table', 'row', 'column', 'source_id'],
    foreignKeys: [{ field: 'source_id', table: 'sources', key: 'id' }],
    itemsOf: (dataset) =>
      tables.flatMap((table) => {
        const names = table.columns.map(({ name }) => name);
        const keys = table.primaryKey.map((key) => names.indexOf(key));
        const lists = names.flatMap((name, index) => (name.endsWith('source_ids') ? [index] : []));
        return table.rowsOf(dataset).flatMap((cells) =>
          lists.flatMap((index) => {
            const ids = cells[index];
            return Array.isArray(ids)
              ? (ids as readonly string[]).map((source) => ({
                  table: table.name,
                  row: keys.map((key) => String(cells[key])).join('/'),
                  column: names[index] ?? '',
                  source,
                }))
              : [];
          }),
        );
      }),
    columns: [
      {
        name: 'table',
        type: 'string',
        description: 'The citing table.',
        constraints: { required: true },
        valueOf: ({ table }) => table,
      },
      {
        name: 'row',
        type: 'string',
        description: 'The primary key of the citing row; parts of a key are joined by slashes.',
        constraints: { required: true },
        valueOf: ({ row }) => row,
      },
      {
        name: 'column',
        type: 'string',
        description: 'The column that holds the list.',
        constraints: { required: true },
        valueOf: ({ column }) => column,
      },
      {
        name: 'source_id',
        type: 'string',
        description: 'The source, in sources.',
        constraints: { required: true },
        valueOf: ({ source }) => source,
      },
    ],
  });
}
