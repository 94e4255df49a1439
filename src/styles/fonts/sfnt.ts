/** What we read of an unpacked font: which characters it draws, how wide, and its lines. Units are its own. */
export interface SfntReading {
  readonly unitsPerEm: number;
  readonly ascent: number;
  /** Below the line, negative. */
  readonly descent: number;
  readonly lineGap: number;
  /** Advance width by code point. */
  readonly widths: ReadonlyMap<number, number>;
}

function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(at + byte)));
    tables.set(tag, view.getUint32(at + 8));
  }
  return tables;
}

/** Glyph by code point, from the Unicode map in format 4 (all of ours lies in the basic plane). */
function glyphsOf(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const table = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(table) === 4) readFormat4(view, table, glyphs);
  }
  return glyphs;
}

function readFormat4(view: DataView, table: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + doubled + 2;
  for (let segment = 0; segment < doubled; segment += 2) {
    const start = view.getUint16(starts + segment);
    const end = view.getUint16(ends + segment);
    const delta = view.getUint16(starts + doubled + segment);
    const rangeAt = starts + 2 * doubled + segment;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const listed = range === 0 ? code : view.getUint16(rangeAt + range + (code - start) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

/** Reads an unpacked TrueType or OpenType font. Throws RangeError when a table is missing. */
export function readSfnt(bytes: Uint8Array): SfntReading {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(view);
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new RangeError(`font without a table ${tag}`);
    return at;
  };
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const lastMetric = view.getUint16(hhea + 34) - 1;
  const glyphs = glyphsOf(view, table('cmap'));
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    lineGap: view.getInt16(hhea + 8),
    widths: new Map(
      [...glyphs].map(([code, glyph]) => [
        code,
        view.getUint16(hmtx + Math.min(glyph, lastMetric) * 4),
      ]),
    ),
  };
}
