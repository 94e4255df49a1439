import type { Dataset } from '../domain/dataset.ts';
import type { Cell, Table } from './table.ts';

/** A cell as RFC 4180 has it: in quotes where it holds a quote, a comma or a line break, quotes doubled. */
function csvCell(cell: Cell): string {
  if (cell === undefined) return '';
  const text = Array.isArray(cell) ? cell.join(';') : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A table as CSV (https://www.rfc-editor.org/rfc/rfc4180): header, then rows, each line ended by CRLF. */
export function csvOf(table: Table, dataset: Dataset): string {
  const header = table.columns.map(({ name }) => name);
  return [header, ...table.rowsOf(dataset)]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
}
