// Which files of a built site an embed needs: what its document, styles and scripts name, and the folders
// of data that its scripts fetch from.
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Scripts and styles that a document fetches, by their root paths. */
const FETCHED = /\s(?:href|src)="\/([^"?#]+\.(?:js|css))"/g;
/** Folders of data, named in a document for its scripts. */
const FOLDER = /\sdata-[a-z-]+="\/([^"]*\/)"/g;
/** Scripts and styles that a script or a style names, by a relative path or by one below the root. */
const NAMED = /["'`(]((?:\.{1,2}\/|_astro\/)[\w./~-]+\.(?:js|css))["'`)]/g;

function found(form: RegExp, text: string): readonly string[] {
  return [...text.matchAll(form)].flatMap(([, path]) => path ?? []);
}

/** Paths below `dist` that a document names. */
function namedInPage(dist: string, base: string, html: string): readonly string[] {
  const below = (paths: readonly string[]): readonly string[] =>
    paths.filter((path) => `/${path}`.startsWith(base)).map((path) => path.slice(base.length - 1));
  const folders = below(found(FOLDER, html)).filter((path) => path.startsWith('data/'));
  return [
    ...below(found(FETCHED, html)),
    ...folders
      .flatMap((folder) => globSync(`${folder}*.json`, { cwd: dist }))
      .map((path) => path.replaceAll('\\', '/')),
  ];
}

/** Paths below `dist` that the script or style at `place` names. */
function namedInAsset(dist: string, place: string, text: string): readonly string[] {
  return found(NAMED, text)
    .map((path) => (path.startsWith('.') ? posix.join(posix.dirname(place), path) : path))
    .filter((path) => existsSync(join(dist, path)));
}

/** Paths below `dist` of the pages and of all that they need, sorted. Throws RangeError where one is missing. */
export function reachedFrom(
  dist: string,
  base: string,
  pages: readonly string[],
): readonly string[] {
  const reached = new Set<string>();
  const queue = [...pages];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (reached.has(next)) continue;
    const file = join(dist, next);
    if (!existsSync(file) || !statSync(file).isFile()) throw new RangeError(`${next} is not built`);
    reached.add(next);
    if (next.endsWith('.html')) queue.push(...namedInPage(dist, base, readFileSync(file, 'utf8')));
    if (/\.(js|css)$/.test(next))
      queue.push(...namedInAsset(dist, next, readFileSync(file, 'utf8')));
  }
  return [...reached].sort();
}
