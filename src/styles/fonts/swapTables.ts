const HEADER = 12;
const RECORD = 16;

/** The tables of an unpacked font by tag, in the order of the file. */
function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = HEADER + index * RECORD;
    const start = font.readUInt32BE(at + 8);
    const tag = font.toString('latin1', at, at + 4);
    tables.set(tag, font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}

function written(flavour: number, tables: ReadonlyMap<string, Buffer>): Buffer {
  const tags = [...tables.keys()].sort();
  const power = Math.floor(Math.log2(tags.length));
  const head = Buffer.alloc(HEADER + tags.length * RECORD);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tags.length, 4);
  head.writeUInt16BE(2 ** power * 16, 6);
  head.writeUInt16BE(power, 8);
  head.writeUInt16BE((tags.length - 2 ** power) * 16, 10);
  const parts = [head];
  let end = head.length;
  for (const [index, tag] of tags.entries()) {
    const table = tables.get(tag) ?? Buffer.alloc(0);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    const at = HEADER + index * RECORD;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum(padded), at + 4);
    head.writeUInt32BE(end, at + 8);
    head.writeUInt32BE(table.length, at + 12);
    parts.push(padded);
    end += padded.length;
  }
  return Buffer.concat(parts);
}

/**
 * The unpacked `font` with those tables of `donor` in place of its own; one that the donor lacks goes.
 * Both must hold the same glyphs in the same order: throws RangeError when they differ in number.
 */
export function swapTables(font: Buffer, donor: Buffer, tags: readonly string[]): Buffer {
  const tables = tablesOf(font);
  const given = tablesOf(donor);
  const glyphs = [tables, given].map((all) => all.get('maxp')?.readUInt16BE(4));
  if (glyphs[0] !== glyphs[1]) throw new RangeError(`${glyphs[0]} glyphs against ${glyphs[1]}`);
  for (const tag of tags) {
    const table = given.get(tag);
    if (table) tables.set(tag, table);
    else tables.delete(tag);
  }
  return written(font.readUInt32BE(0), tables);
}
