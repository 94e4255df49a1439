import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/desk/node.mjs';
import { readImports, type FoundImport } from '../support/readImports.ts';

/** What a room may import: other rooms, whose types alone, and packages by name or `name-*`. */
interface Doors {
  readonly rooms: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  /** Folders outside src. */
  readonly outside?: readonly string[];
}

/** The one table of who may know whom. A new need that fits no arrow is a sign of the wrong room. */
const DOORS: Readonly<Record<string, Doors>> = {
  domain: { rooms: [], packages: [] },
  words: { rooms: ['domain'], packages: [] },
  styles: { rooms: ['domain', 'styles/fonts'], packages: [] },
  // Cuts the fonts while the site is built, and takes them from where it puts them.
  'styles/fonts': {
    rooms: [],
    packages: ['astro', 'node', 'subset-font'],
    outside: ['.cache/fonts'],
  },
  geometry: { rooms: ['domain'], packages: ['d3-array', 'd3-scale', 'd3-time'] },
  atlas: {
    rooms: ['domain'],
    types: ['geometry'],
    packages: ['d3-*', 'topojson-*', 'world-atlas', 'geojson', 'i18n-iso-countries'],
  },
  dataset: {
    rooms: ['domain'],
    packages: ['astro', 'node', 'yaml', 'fastest-levenshtein', 'satteri'],
    outside: ['content'],
  },
  charts: {
    rooms: ['charts/drawn', 'domain', 'geometry', 'words'],
    types: ['atlas'],
    packages: ['svelte'],
  },
  // Compiles charts to text while the site is built, and what such a chart needs in a browser.
  'charts/drawn': { rooms: [], packages: ['node', 'svelte'] },
  // Its bundler makes host.js and the scripts that stand inline in embeds; none of it reaches a browser.
  share: { rooms: ['domain', 'styles'], packages: ['node', 'rolldown'] },
  // Reads a chart's markup and its sheets while the site is built, and writes a file that stands alone.
  'share/still': { rooms: ['styles'], packages: ['linkedom'] },
  // A build step, beside that of the fonts whose faces it sets.
  'share/pictures': {
    rooms: ['styles/fonts'],
    packages: ['astro', 'harfbuzzjs', 'node', 'sharp', 'subset-font'],
  },
  components: { rooms: ['domain', 'words'], packages: ['astro'] },
  // A figure in a frame speaks the frame's protocol, and pages' figures hand out what leaves: hence share.
  figures: {
    rooms: [
      'components',
      'charts',
      'charts/drawn',
      'share',
      'atlas',
      'geometry',
      'dataset',
      'domain',
      'styles',
      'words',
    ],
    packages: ['astro', 'svelte'],
  },
  layouts: {
    rooms: ['components', 'domain', 'styles', 'styles/fonts', 'share', 'words'],
    packages: ['astro', 'node'],
  },
  pages: {
    rooms: [
      'layouts',
      'figures',
      'components',
      'charts',
      'share',
      'share/still',
      'dataset',
      'atlas',
      'geometry',
      'domain',
      'styles',
      'words',
    ],
    packages: ['astro', '@astrojs/rss', 'node', 'sharp'],
  },
  'content.config': { rooms: ['dataset'], packages: ['astro'] },
  'env.d': { rooms: [], types: [], packages: ['astro'] },
  desk: {
    rooms: ['domain', 'dataset', 'share', 'styles', 'words'],
    packages: [
      'astro',
      'node',
      'compression',
      'sirv',
      'i18n-iso-countries',
      'eslint',
      'eslint-plugin-*',
      'typescript-eslint',
      'vitest',
    ],
  },
};

const files = globSync('src/**/*.{ts,svelte,astro,mjs}', { cwd: ROOT })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/**
 * `src/dataset/schemas/day.ts` lies in `dataset`, `src/styles/fonts/faces.ts` in `styles/fonts`, which has a
 * row of its own; a file at the top of src is a room by itself.
 */
function roomOf(file: string): string {
  const [, room = '', inner = ''] = file.split('/');
  return `${room}/${inner}` in DOORS ? `${room}/${inner}` : room.replace(/\.(ts|mjs)$/, '');
}

/** `node:fs` is `node`, `astro:content` and `astro/zod` are `astro`, `@x/y/z` is `@x/y`. */
function packageOf(address: string): string {
  const parts = address.split(/[/:]/);
  return address.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function isListed(name: string, list: readonly string[]): boolean {
  return list.some((item) =>
    item.endsWith('*') ? name.startsWith(item.slice(0, -1)) : item === name,
  );
}

/** Why the import may not be, or undefined when it may. */
function objectionTo(file: string, { address, isType, line }: FoundImport): string | undefined {
  const room = roomOf(file);
  const doors = DOORS[room];
  const place = `${file}:${line}`;
  if (!doors) return `${place}: the room ${room} is in no row of DOORS`;
  if (!address.startsWith('.') && !address.startsWith('/')) {
    if (isListed(packageOf(address), doors.packages)) return undefined;
    return `${place}: ${room} may not import the package ${packageOf(address)}`;
  }
  const target = address.startsWith('/')
    ? address.slice(1)
    : posix.join(posix.dirname(file), address.replace(/\?.*$/, ''));
  if (!target.startsWith('src/')) {
    if (doors.outside?.some((folder) => target.startsWith(`${folder}/`))) return undefined;
    return `${place}: ${room} may not import ${target}, which lies outside src`;
  }
  const other = roomOf(target);
  if (other === room || doors.rooms.includes(other)) return undefined;
  if (isType && doors.types?.includes(other)) return undefined;
  const kind = doors.types?.includes(other) ? 'only types from' : 'nothing from';
  return `${place}: ${room} may import ${kind} ${other} (${address})`;
}

describe('the doors between the rooms', () => {
  test('every import goes through a door', () => {
    const objections = files.flatMap((file) =>
      readImports(file, readFileSync(join(ROOT, file), 'utf8')).flatMap(
        (found) => objectionTo(file, found) ?? [],
      ),
    );
    expect(objections).toEqual([]);
  });

  test('only figures make islands', () => {
    const islands = files.filter(
      (file) =>
        file.endsWith('.astro') &&
        roomOf(file) !== 'figures' &&
        /\sclient:(load|idle|visible|media|only)\b/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(islands).toEqual([]);
  });

  test('an import that breaks the rules is found', () => {
    const source = [
      "import type { Plate } from '../atlas/Plate.ts';",
      "import { plate } from '../atlas/plate.ts';",
      "import { z } from 'astro/zod';",
      "const later = () => import('../desk/serve.ts');",
    ].join('\n');
    const objections = readImports('src/charts/Bad.ts', source).map((found) =>
      objectionTo('src/charts/Bad.ts', found),
    );
    expect(objections).toEqual([
      undefined,
      'src/charts/Bad.ts:2: charts may import only types from atlas (../atlas/plate.ts)',
      'src/charts/Bad.ts:3: charts may not import the package astro',
      'src/charts/Bad.ts:4: charts may import nothing from desk (../desk/serve.ts)',
    ]);
  });
});
