import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { fileOf, pagePaths, readPage, readPages } from '../support/html.ts';
import { weigh, type Reach } from '../support/weigh.ts';

const KIB = 1024;

/** Most that is fetched by then, KiB in brotli. */
const BUDGETS: readonly {
  readonly path: string;
  readonly reach: Reach;
  readonly total: number;
  readonly js: number;
  readonly font: number;
}[] = [
  { path: '/', reach: 'first view', total: 160, js: 30, font: 56 },
  { path: '/', reach: 'whole page', total: 168, js: 42.25, font: 56 },
  { path: '/embed/v1/map/', reach: 'first view', total: 34, js: 16, font: 0 },
  { path: '/embed/v1/timeline/', reach: 'first view', total: 40, js: 16.5, font: 0 },
  { path: '/embed/v1/strips/', reach: 'first view', total: 28, js: 14, font: 0 },
  { path: '/embed/v1/counts/', reach: 'first view', total: 22, js: 12, font: 0 },
  { path: '/embed/v1/explorer/', reach: 'first view', total: 62, js: 23, font: 0 },
  { path: '/embed/v1/country/gbr/', reach: 'first view', total: 18, js: 8, font: 0 },
];

describe('the built site', () => {
  test.each(BUDGETS)(
    'keeps $path within its weight, $reach',
    ({ path, reach, total, js, font }) => {
      const weight = weigh(path, DIST, '/', reach);
      const inKiB = Object.fromEntries(
        Object.entries(weight.byKind).map(([kind, bytes]) => [
          kind,
          Math.round(bytes / 102.4) / 10,
        ]),
      );
      const said = `${path} weighs ${JSON.stringify(inKiB)}`;
      expect(weight.total, said).toBeLessThanOrEqual(total * KIB);
      expect(weight.byKind.js, said).toBeLessThanOrEqual(js * KIB);
      expect(weight.byKind.font, said).toBeLessThanOrEqual(font * KIB);
    },
  );

  test('keeps the loader of embeds within 2 KiB, the same under the name of its bytes', () => {
    const plain = readFileSync(join(DIST, 'embed/v1/host.js'), 'utf8');
    const hashed = globSync('embed/v1/host.*.js', { cwd: DIST }).filter((name) =>
      /\bhost\.[0-9a-f]{12}\.js$/.test(name),
    );
    // Beside it stand the loaders of frozen editions, each under its own.
    const same = hashed.filter((name) => readFileSync(join(DIST, name), 'utf8') === plain);
    expect(same).toHaveLength(1);
    expect(brotliCompressSync(plain).length).toBeLessThanOrEqual(2 * KIB);
  });

  test('asks in no embed for storage, a cookie, a timer that goes on, or the height of its frame', () => {
    const embeds = pagePaths().filter((path) => path.startsWith('/embed/v1/'));
    expect(embeds.length).toBeGreaterThan(50);
    for (const path of embeds) {
      const robots = readPage(path).document.querySelector('meta[name="robots"]');
      expect(robots?.getAttribute('content'), path).toBe('noindex, indexifembedded');
    }
    const ofEach = BUDGETS.filter(({ path }) => embeds.includes(path));
    const files = new Set(
      ofEach
        .flatMap(({ path }) => weigh(path).files.map((file) => file.path))
        .concat('/embed/v1/host.js'),
    );
    for (const file of [...files].filter((path) => /\.(js|css)$/.test(path))) {
      const text = readFileSync(join(DIST, file), 'utf8');
      expect(text.length, file).toBeGreaterThan(50);
      expect(text, file).not.toMatch(
        /(local|session)Storage|indexedDB|\.cookie\b|sendBeacon|setInterval|[\d.][dls]?vh\b/,
      );
    }
  });

  test('has a title, a description, a canonical and one first heading on every page', () => {
    for (const { path, document } of readPages()) {
      expect(document.querySelector('title')?.textContent, path).toBeTruthy();
      expect(
        document.querySelector('meta[name="description"]')?.getAttribute('content'),
        path,
      ).toBeTruthy();
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), path).toMatch(
        /^https?:/,
      );
      expect(document.querySelectorAll('h1'), path).toHaveLength(1);
    }
  });

  test('hashes each script and style that stands in a page, nothing else, and allows nothing unsafe', () => {
    for (const { path, document } of readPages()) {
      const policy =
        document
          .querySelector('meta[http-equiv="content-security-policy"]')
          ?.getAttribute('content') ?? '';
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).not.toContain('unsafe-inline');
      expect(policy, path).not.toContain('unsafe-eval');
      expect(
        [...document.querySelectorAll('[style]')].map(({ tagName }) => tagName),
        path,
      ).toEqual([]);
      const hashes = new Set<string>();
      for (const element of document.querySelectorAll('script:not([src]), style')) {
        if (/json/.test(element.getAttribute('type') ?? '')) continue;
        const hash = createHash('sha256')
          .update(element.textContent ?? '')
          .digest('base64');
        expect(policy, `${path}: ${(element.textContent ?? '').slice(0, 60)}`).toContain(hash);
        hashes.add(hash);
      }
      expect([...policy.matchAll(/'sha256-/g)], path).toHaveLength(hashes.size);
    }
  });

  test('writes every page of its own in ASCII, which a browser reads without writing it anew', () => {
    let count = 0;
    for (const { path, html } of readPages()) {
      if (path.startsWith('/archive/') || !html.includes('data-layout="page"')) continue;
      count += 1;
      expect(/[^\0-\x7f].{0,20}/u.exec(html)?.[0], path).toBeUndefined();
    }
    expect(count).toBeGreaterThan(100);
  });

  test('draws outlines once: no geometry among the properties of an island', () => {
    for (const { path, document } of readPages()) {
      for (const island of document.querySelectorAll('astro-island')) {
        expect(island.getAttribute('props'), path).not.toMatch(/m-?\d+ -?\d+l/i);
      }
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([]);
    }
  });

  test('links to nothing of its own that is not there, anchors included', () => {
    const dead: string[] = [];
    const anchors = new Map<string, Set<string>>();
    const anchorsOf = (path: string): Set<string> => {
      let known = anchors.get(path);
      if (!known) {
        known = new Set([...readPage(path).document.querySelectorAll('[id]')].map(({ id }) => id));
        anchors.set(path, known);
      }
      return known;
    };
    const pages = new Set(pagePaths());
    for (const { path, document } of readPages()) {
      for (const link of document.querySelectorAll('a[href], link[href], img[src], script[src]')) {
        const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
        if (/^(https?:|mailto:|data:)/.test(address)) continue;
        const target = new URL(address, `http://site${path}`);
        const file = join(DIST, fileOf(decodeURI(target.pathname)));
        if (!existsSync(file) || statSync(file).isDirectory()) dead.push(`${path} → ${address}`);
        else if (
          target.hash.length > 1 &&
          pages.has(target.pathname) &&
          !anchorsOf(target.pathname).has(decodeURIComponent(target.hash.slice(1)))
        ) {
          dead.push(`${path} → ${address}`);
        }
      }
    }
    expect([...new Set(dead)]).toEqual([]);
  });
});
