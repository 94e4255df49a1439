// The built pages, read as documents.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { DIST } from './dist.ts';

/** A built page. */
export interface BuiltPage {
  /** Below the base path, with a slash at its beginning: `/stories/x/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** The file behind a page's path, relative to the site's folder. */
export function fileOf(path: string): string {
  const name = path.replace(/^\/+/, '');
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}

/** Paths of all pages of a built site, in order. Throws RangeError when nothing is built there. */
export function pagePaths(dist = DIST): readonly string[] {
  if (!existsSync(dist)) throw new RangeError(`${dist} does not exist: run npm run build`);
  return globSync('**/*.html', { cwd: dist })
    .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
    .sort();
}

/** HTML as a document. */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}

/** Reads one page of a built site. Throws when it is not there. */
export function readPage(path: string, dist = DIST): BuiltPage {
  const html = readFileSync(join(dist, fileOf(path)), 'utf8');
  return { path, html, document: parsePage(html) };
}

/** Reads every page of a built site, one at a time. */
export function* readPages(dist = DIST): Generator<BuiltPage> {
  for (const path of pagePaths(dist)) yield readPage(path, dist);
}
