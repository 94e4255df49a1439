// What a page fetches when it is first opened, in brotli bytes, read from the built files.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { DIST } from './dist.ts';
import { fileOf, parsePage } from './html.ts';

/** What a file is, as a budget counts it. */
export type WeightKind = 'html' | 'css' | 'js' | 'font' | 'other';

interface WeighedFile {
  /** Below the base path. */
  readonly path: string;
  readonly kind: WeightKind;
  /** Brotli 11; fonts as they are, since woff2 is brotli already. */
  readonly bytes: number;
}

export interface Weight {
  readonly total: number;
  readonly byKind: Readonly<Record<WeightKind, number>>;
  readonly files: readonly WeighedFile[];
}

const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}$,\s]+?from\s*)?["']([^"']+)["']/g;
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/g;
const FACE_RULE = /@font-face\s*\{[^}]*\}/g;
const FETCHED_LINKS = ['stylesheet', 'modulepreload', 'preload', 'icon'];

const weighed = new Map<string, number>();

function kindOf(path: string): WeightKind {
  if (/\.(woff2?|ttf|otf)$/.test(path)) return 'font';
  if (path.endsWith('.css')) return 'css';
  if (/\.m?js$/.test(path)) return 'js';
  return path.endsWith('/') || path.endsWith('.html') ? 'html' : 'other';
}

function bytesOf(file: string, kind: WeightKind): number {
  const key = `${file} ${statSync(file).mtimeMs}`;
  const known = weighed.get(key);
  if (known !== undefined) return known;
  const content = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const bytes = kind === 'font' ? content.length : brotliCompressSync(content, quality).length;
  weighed.set(key, bytes);
  return bytes;
}

function matchesOf(form: RegExp, text: string): string[] {
  return [...text.matchAll(form)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** Scripts import by `./`, `../` or a path; a bare word is no address of ours. */
function importsOf(script: string): string[] {
  return matchesOf(STATIC_IMPORT, script).filter((address) => /^\.{0,2}\//.test(address));
}

function addressesInCss(css: string): string[] {
  return matchesOf(CSS_ADDRESS, css.replaceAll(FACE_RULE, '')).filter(
    (address) => !/^(data:|#)/.test(address),
  );
}

/** True when one of `codes` lies in a range as CSS writes it: `U+20-7E,U+A0`. */
function isAskedFor(range: string, codes: ReadonlySet<number>): boolean {
  return [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi)].some(([, from = '', to = from]) =>
    [...codes].some((code) => Number.parseInt(from, 16) <= code && code <= Number.parseInt(to, 16)),
  );
}

/**
 * Fonts that a style names for letters of the page's text. Which face sets a letter is the style's to say: those
 * that the preloaded files lack stand in notes and tables, so the face for data is weighed. A browser test holds
 * what it fetches against this.
 */
function fontsInCss(css: string, codes: ReadonlySet<number>): string[] {
  return (css.match(FACE_RULE) ?? []).flatMap((rule) => {
    const range = /unicode-range:([^;}]+)/.exec(rule)?.[1];
    const isForData = /font-family:\s*["']?Source Sans/.test(rule);
    return range === undefined || (isForData && isAskedFor(range, codes))
      ? matchesOf(CSS_ADDRESS, rule)
      : [];
  });
}

/** Addresses that a style fetches for a page which shows the letters `codes`. */
function addressesInStyle(css: string, codes: ReadonlySet<number>): string[] {
  return [...addressesInCss(css), ...fontsInCss(css, codes)];
}

/** The characters that a page shows, by code point. */
function codesOf(html: string): ReadonlySet<number> {
  const { body } = parsePage(html);
  for (const unseen of body.querySelectorAll('script, style, template, datalist')) unseen.remove();
  return new Set([...(body.textContent ?? '')].map((char) => char.codePointAt(0) ?? 0));
}

/** How far the reader has come: islands that wait to be seen count once the whole page was. */
export type Reach = 'first view' | 'whole page';

/** Addresses that the document itself fetches by then. */
function addressesInPage(html: string, reach: Reach, codes: ReadonlySet<number>): string[] {
  const document = parsePage(html);
  const attributes = (selector: string, name: string): string[] =>
    [...document.querySelectorAll(selector)].flatMap((element) => element.getAttribute(name) ?? []);
  const islands = reach === 'whole page' ? 'astro-island' : 'astro-island:not([client="visible"])';
  const links = [...document.querySelectorAll('link[href]')].filter((link) =>
    (link.getAttribute('rel') ?? '').split(/\s+/).some((word) => FETCHED_LINKS.includes(word)),
  );
  const inline = [...document.querySelectorAll('script:not([src])')].map(
    (script) => script.textContent ?? '',
  );
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  return [
    ...links.map((link) => link.getAttribute('href') ?? ''),
    ...attributes('script[src]', 'src'),
    ...attributes('img[src]:not([loading="lazy"])', 'src'),
    ...attributes(islands, 'component-url'),
    ...attributes(islands, 'renderer-url'),
    ...attributes(islands, 'before-hydration-url'),
    ...inline.flatMap(importsOf),
    ...styles.flatMap((css) => addressesInStyle(css, codes)),
  ].filter((address) => address !== '' && !address.startsWith('data:'));
}

/** The path that `address` names when it stands in the file at `from`, both below the base path. */
function resolve(address: string, from: string, base: string): string {
  const [plain = ''] = address.split(/[?#]/, 1);
  if (/^([a-z]+:)?\/\//.test(plain))
    throw new RangeError(`${from} fetches from a stranger: ${address}`);
  if (!plain.startsWith('/')) return posix.join(posix.dirname(`${from}_`), plain);
  if (!plain.startsWith(base))
    throw new RangeError(`${from} fetches from outside ${base}: ${address}`);
  return `/${plain.slice(base.length)}`;
}

/**
 * Weighs the page at `path` of the site in `dist` with all that it fetches by `reach`.
 * Throws RangeError for a stranger's address and for a file that is not there.
 */
export function weigh(path: string, dist = DIST, base = '/', reach: Reach = 'first view'): Weight {
  const files = new Map<string, WeighedFile>();
  const queue = [path];
  let codes: ReadonlySet<number> = new Set();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (files.has(next)) continue;
    const here = next;
    const file = join(dist, fileOf(here));
    if (!existsSync(file)) throw new RangeError(`${path} fetches ${here}, which is not built`);
    const kind = kindOf(here);
    files.set(here, { path: here, kind, bytes: bytesOf(file, kind) });
    const text = kind === 'font' || kind === 'other' ? '' : readFileSync(file, 'utf8');
    if (here === path) codes = codesOf(text);
    const addresses = {
      html: (html: string) => addressesInPage(html, reach, codes),
      css: (css: string) => addressesInStyle(css, codes),
      js: importsOf,
      font: () => [],
      other: () => [],
    };
    queue.push(...addresses[kind](text).map((address) => resolve(address, here, base)));
  }
  const byKind: Record<WeightKind, number> = { html: 0, css: 0, js: 0, font: 0, other: 0 };
  for (const { kind, bytes } of files.values()) byKind[kind] += bytes;
  const total = Object.values(byKind).reduce((sum, bytes) => sum + bytes, 0);
  return { total, byKind, files: [...files.values()] };
}
