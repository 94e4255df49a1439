import type { Dataset } from '../domain/dataset.ts';

/** What stands in a cell. A list is joined by `;` in CSV and stays a list in JSON; undefined is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** Types of Table Schema (https://datapackage.org/standard/table-schema/), and `list`, a string there. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

/** Constraints of Table Schema, of those that are used here. */
export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

export interface Column<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** What the cell says, one sentence or two, for a reader of the data. */
  readonly description: string;
  readonly constraints?: Constraints;
  readonly valueOf: (row: Row) => Cell;
}

/** A column whose values are names or ids of another table's rows. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
  readonly key: string;
}

/** A table before its rows are of one kind: what CSV, JSON and datapackage.json are made from. */
export interface Table {
  /** Lower-case name of the files, without ending. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Omit<Column<never>, 'valueOf'>[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** Rows as cells, in the order of the columns. */
  readonly rowsOf: (dataset: Dataset) => readonly (readonly Cell[])[];
}

interface TableDefinition<Row> extends Omit<Table, 'columns' | 'rowsOf' | 'foreignKeys'> {
  readonly columns: readonly Column<Row>[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly itemsOf: (dataset: Dataset) => readonly Row[];
}

/** A table of these columns over these items. Throws RangeError for a key that is no column. */
export function defineTable<Row>(definition: TableDefinition<Row>): Table {
  const { itemsOf, columns, foreignKeys = [], ...rest } = definition;
  const names = new Set(columns.map(({ name }) => name));
  for (const key of [...rest.primaryKey, ...foreignKeys.map(({ field }) => field)]) {
    if (!names.has(key)) throw new RangeError(`no column ${key} in ${rest.name}`);
  }
  return {
    ...rest,
    foreignKeys,
    columns,
    rowsOf: (dataset) =>
      itemsOf(dataset).map((item) => columns.map(({ valueOf }) => valueOf(item))),
  };
}
