// A reader of RFC 4180 that shares nothing with the writer.

/** The records of a CSV text, as cells. Throws SyntaxError for what RFC 4180 does not allow. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new SyntaxError(`a quote is never closed: ${text.slice(at, at + 40)}`);
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    } else {
      const rest = /^[^",\r\n]*/.exec(text.slice(at))?.[0] ?? '';
      cell = rest;
      at += rest.length;
    }
    record.push(cell);
    if (text[at] === ',') {
      at += 1;
      if (at === text.length) throw new SyntaxError('the last line is not ended');
    } else if (text.startsWith('\r\n', at)) {
      at += 2;
      records.push(record);
      record = [];
    } else throw new SyntaxError(`neither comma nor line end: ${text.slice(at, at + 40)}`);
  }
  return records;
}

/** The rows of a CSV text by the names of its header; empty cells are left out. */
export function readCsvRows(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...records] = readCsv(text);
  return records.map((record) => {
    if (record.length !== header.length)
      throw new SyntaxError(`not as wide as the header: ${record.join()}`);
    const cells = header.map((name, index) => [name, record[index] ?? ''] as const);
    return Object.fromEntries(cells.filter(([, cell]) => cell !== ''));
  });
}
