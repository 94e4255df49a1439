import type { Dataset } from '../domain/dataset.ts';
import type { Table } from './table.ts';

/** A table as a JSON list of objects, one a line; an empty cell is left out, a list stays a list. */
export function jsonOf(table: Table, dataset: Dataset): string {
  const rows = table.rowsOf(dataset).map((cells) =>
    JSON.stringify(
      Object.fromEntries(
        table.columns.flatMap(({ name }, index) => {
          const cell = cells[index];
          return cell === undefined || (Array.isArray(cell) && cell.length === 0)
            ? []
            : [[name, cell]];
        }),
      ),
    ),
  );
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
