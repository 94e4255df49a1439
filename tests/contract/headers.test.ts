import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { earlyFonts } from '../../src/desk/earlyFonts.ts';
import { headersFor } from '../../src/desk/headerRules.ts';
import { DIST } from '../support/dist.ts';

type Headers = Record<string, string>;

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
/** Addresses of all files, pages without their file's name. */
const addresses = globSync('**/*.*', { cwd: DIST })
  .filter((file) => !/^(_headers|hosting)/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'));

/** Hosts that read `_headers` send what every fitting rule says: one name twice would be joined. */
function byHeadersFile(): (path: string) => Headers {
  const rules = read('_headers')
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const pairs = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? ['?', line]);
      return { pattern, headers: Object.fromEntries(pairs) as Headers };
    });
  return (path) => {
    const all: Headers = {};
    for (const { pattern, headers } of rules) {
      const isFit = pattern.endsWith('*')
        ? path.startsWith(pattern.slice(0, -1))
        : path === pattern;
      for (const [name, value] of Object.entries(isFit ? headers : {}))
        all[name] = name in all ? `${all[name]}, ${value}` : value;
    }
    return all;
  };
}

/** What a quoted value says. */
function bare(value: string): string {
  return value.replaceAll('\\"', '"');
}

/** nginx takes the first location by expression that fits. */
function byNginx(): (path: string) => Headers {
  const locations = [...read('hosting/nginx.conf').matchAll(/location ~ "(.+?)" \{\n(.*?)\n\}/gs)];
  return (path) => {
    const [, , body = ''] =
      locations.find(([, expression = '']) => new RegExp(expression).test(path)) ?? [];
    const lines = body.matchAll(/add_header ([\w-]+) "(.*)" always;/g);
    return Object.fromEntries([...lines].map(([, name = '', value = '']) => [name, bare(value)]));
  };
}

/** Caddy runs every rule that fits, in order; a minus takes a header away. */
function byCaddy(): (path: string) => Headers {
  const text = read('hosting/caddy.conf');
  const rules = [
    ...text.matchAll(/@rule\d+ path_regexp "(.+?)"\n\theader @rule\d+ \{\n(.*?)\n\t\}/gs),
  ];
  return (path) => {
    const all: Headers = {};
    for (const [, expression = '', body = ''] of rules) {
      if (!new RegExp(expression).test(path)) continue;
      for (const line of body.split('\n').map((one) => one.trim())) {
        const [, name = '', value = ''] = /^([\w-]+) "(.*)"$/.exec(line) ?? [];
        if (line.startsWith('-')) delete all[line.slice(1)];
        else all[name] = bare(value);
      }
    }
    return all;
  };
}

const HOSTS = { _headers: byHeadersFile(), nginx: byNginx(), caddy: byCaddy() };
const COMPARED = [
  'Access-Control-Allow-Origin',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Resource-Policy',
  'Referrer-Policy',
  'X-Content-Type-Options',
  'X-Frame-Options',
  'X-Robots-Tag',
];

describe.each(Object.entries(HOSTS))('headers by %s', (name, headersOf) => {
  test('let nobody else frame a page, and anybody an embed', () => {
    const pages = addresses.filter((path) => /(\/|\.html)$/.test(path));
    expect(pages).toContain('/embed/v1/map/');
    for (const path of pages) {
      const headers = headersOf(path);
      const isEmbed = /^\/(embed\/v1|archive)\//.test(path);
      expect(headers['Content-Security-Policy'], path).toBe(
        isEmbed ? undefined : "frame-ancestors 'self'",
      );
      expect(headers['X-Frame-Options'], path).toBeUndefined();
      expect(headers['X-Robots-Tag'], path).toBe(isEmbed ? 'noindex, indexifembedded' : undefined);
    }
  });

  test('open stills, data, oEmbed, scripts and styles to all, and keep hashed files for good', () => {
    const open = addresses.filter((path) =>
      /^\/(stills|oembed|data|_astro|cards)\/.*\.\w+$/.test(path),
    );
    expect(open.length).toBeGreaterThan(1000);
    for (const path of open.filter((file) => !file.endsWith('.html'))) {
      const headers = headersOf(path);
      expect(headers['Access-Control-Allow-Origin'], path).toBe('*');
      expect(headers['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
      const kept = headers['Cache-Control'] ?? 'no-cache';
      expect(kept, path).toBe(
        path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    }
  });

  test('name the faces of a page ahead of it, and of nothing else', () => {
    const link = earlyFonts(DIST);
    expect(link).toMatch(/^<\/_astro\/newsreader\.\S+>; rel=preload; .*, <\/_astro\/source-sans-3/);
    for (const path of ['/', '/explore/', '/stories/evidence/', '/countries/gbr/', '/sources/'])
      expect(headersOf(path)['Link'], path).toBe(link);
    const isPage = (path: string): boolean =>
      /(\/|\.html)$/.test(path) && !/^\/(embed\/v1|archive)\//.test(path);
    const others = addresses.filter((path) => !isPage(path));
    expect(others.filter((path) => headersOf(path)['Link'] !== undefined)).toEqual([]);
  });

  test('are those of the one table for every file', () => {
    for (const path of addresses) {
      const [said, meant] = [headersOf(path), headersFor(path)];
      // In `_headers` a folder may share who may frame and who may read: each stands on pages or files alone.
      const names = name === '_headers' ? COMPARED.slice(3) : COMPARED;
      for (const header of names) expect(said[header], `${header} of ${path}`).toBe(meant[header]);
    }
  });
});
