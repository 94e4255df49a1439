import { STANCES, type Stance } from '../domain/stance.ts';

interface Tile {
  /** Side of the square tile, px. */
  readonly side: number;
  /** Path data and stroke width of its lines, px; `bans` is one line as wide as its tile. */
  readonly path: string;
  readonly strokePx: number;
  readonly turn?: string;
}

const TILES: Readonly<Record<Stance, Tile>> = {
  permits: { side: 5, path: 'M0 2.5h5', strokePx: 1 },
  'no-measure': { side: 6, path: 'M2 3h2', strokePx: 2 },
  reviewing: { side: 6, path: 'M0 3h6', strokePx: 1, turn: 'rotate(-45)' },
  restricts: { side: 3, path: 'M0 1.5h3', strokePx: 1, turn: 'rotate(-45)' },
  excludes: { side: 4, path: 'M1 0v4', strokePx: 2 },
  bans: { side: 4, path: 'M0 2h4', strokePx: 4 },
};

const HOME: Tile = { side: 4, path: 'M0 2h4M2 0v4', strokePx: 0.8, turn: 'rotate(45)' };

function patternElement(id: string, name: string, tile: Tile, unit: number): string {
  const transform = [tile.turn, unit === 1 ? '' : `scale(${unit})`].filter(Boolean).join(' ');
  return (
    `<pattern id="${id}" data-pattern="${name}" width="${tile.side}" height="${tile.side}" patternUnits="userSpaceOnUse"` +
    `${transform ? ` patternTransform="${transform}"` : ''}>` +
    `<rect width="${tile.side}" height="${tile.side}" class="tile-ground"/>` +
    `<path d="${tile.path}" class="tile-ink" stroke-width="${tile.strokePx}"/></pattern>`
  );
}

/** Tiles for drawings in px (strips, counts, blocks), ids `pattern-<stance>`: to stand once in a document's `<defs>`. */
export function patternDefs(): string {
  return STANCES.map((stance) =>
    patternElement(`pattern-${stance}`, stance, TILES[stance], 1),
  ).join('');
}

/**
 * Tiles for plates, where `unit` units make one px: ids `plate-pattern-<stance>` and `home-hatch`. They
 * reach the shapes inside an element with `data-plate`. To stand once in a document's `<defs>`.
 */
export function platePatternDefs(unit: number): string {
  const stances = STANCES.map((stance) =>
    patternElement(`plate-pattern-${stance}`, stance, TILES[stance], unit),
  );
  return [...stances, patternElement('home-hatch', 'home', HOME, unit)].join('');
}
