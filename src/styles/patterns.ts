interface Tile {
  /** Side of the square tile, px. */
  readonly side: number;
  /** Path data and stroke width of its lines, px; `bans` is one line as wide as its tile. */
  readonly path: string;
  readonly strokePx: number;
}

// Keyed by stance; a test holds the keys against the scale, since styles know no domain.
const TILES: Readonly<Record<string, Tile>> = {
  permits: { side: 5, path: 'M0 2.5h5', strokePx: 1 },
  'no-measure': { side: 6, path: 'M2 3h2', strokePx: 2 },
  reviewing: { side: 8.5, path: 'M-2 10.5l12.5-12.5M-2 2l4-4M6.5 10.5l4-4', strokePx: 1 },
  restricts: { side: 4.25, path: 'M-1 5.25l6.25-6.25M-1 1l2-2M3.25 5.25l2-2', strokePx: 1 },
  excludes: { side: 4, path: 'M1 0v4', strokePx: 2 },
  bans: { side: 4, path: 'M0 2h4', strokePx: 4 },
};

// Sides are the distance of the lines times the square root of 2, where they run at 45 degrees.
const HOME: Tile = {
  side: 5.66,
  path: 'M0 0l5.66 5.66M0 5.66L5.66 0',
  strokePx: 0.8,
};

function patternElement(id: string, name: string, tile: Tile, unit: number): string {
  const transform = unit === 1 ? '' : ` patternTransform="scale(${unit})"`;
  return (
    `<pattern id="${id}" data-pattern="${name}" width="${tile.side}" height="${tile.side}" patternUnits="userSpaceOnUse"` +
    `${transform}>` +
    `<rect width="${tile.side}" height="${tile.side}" class="tile-ground"/>` +
    `<path d="${tile.path}" class="tile-ink" stroke-width="${tile.strokePx}"/></pattern>`
  );
}

/** Tiles for drawings in px (strips, counts, blocks), ids `pattern-<stance>`: to stand once in a document's `<defs>`. */
export function patternDefs(): string {
  return Object.entries(TILES)
    .map(([stance, tile]) => patternElement(`pattern-${stance}`, stance, tile, 1))
    .join('');
}

/**
 * Tiles for plates, where `unit` units make one px: ids `plate-pattern-<stance>` and `home-hatch`. They
 * reach the shapes inside an element with `data-plate`. To stand once in a document's `<defs>`.
 */
export function platePatternDefs(unit: number): string {
  const stances = Object.entries(TILES).map(([stance, tile]) =>
    patternElement(`plate-pattern-${stance}`, stance, tile, unit),
  );
  return [...stances, patternElement('home-hatch', 'home', HOME, unit)].join('');
}

/** The hatch of Huawei's home alone, id `home-hatch`: for a drawing that stands by itself. */
export function homeHatchDef(unit: number): string {
  return patternElement('home-hatch', 'home', HOME, unit);
}
