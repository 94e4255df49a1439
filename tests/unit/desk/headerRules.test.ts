import { describe, expect, test } from 'vitest';
import { contentTypeOf, headersFor, isOfForm } from '../../../src/desk/headerRules.ts';

describe('headersFor', () => {
  test.each(['/', '/explore/', '/countries/gbr/', '/embed/', '/stories/x/index.html', '/404.html'])(
    'keeps the reader’s page %s out of foreign frames',
    (path) => {
      const headers = headersFor(path);
      expect(headers['Content-Security-Policy']).toBe("frame-ancestors 'self'");
      expect(headers['Cache-Control']).toBe('no-cache');
      expect(headers['Access-Control-Allow-Origin']).toBeUndefined();
    },
  );

  test.each(['/embed/v1/map/', '/embed/v1/country/gbr/index.html', '/archive/1.0.0/explore/'])(
    'lets %s stand in any frame, and out of search results',
    (path) => {
      const headers = headersFor(path);
      expect(headers['Content-Security-Policy']).toBeUndefined();
      expect(headers['X-Robots-Tag']).toBe('noindex, indexifembedded');
      expect(headers['Cross-Origin-Embedder-Policy']).toBe('require-corp');
      expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
    },
  );

  test.each([
    '/_astro/Map.abc.js',
    '/stills/map/world/2020-02-11.svg',
    '/data/positions.csv',
    '/oembed/v1/map.json',
    '/embed/v1/host.js',
  ])('lets any origin read %s', (path) => {
    const headers = headersFor(path);
    expect(headers['Access-Control-Allow-Origin']).toBe('*');
    expect(headers['Cross-Origin-Resource-Policy']).toBe('cross-origin');
  });

  test('keeps what is named by its hash, and asks again for all else', () => {
    const forEver = 'public, max-age=31536000, immutable';
    expect(headersFor('/_astro/a.b1.css')['Cache-Control']).toBe(forEver);
    expect(headersFor('/embed/v1/host.3fa9.js')['Cache-Control']).toBe(forEver);
    expect(headersFor('/archive/1.0.0/_astro/a.b1.css')['Cache-Control']).toBe(forEver);
    expect(headersFor('/embed/v1/host.js')['Cache-Control']).toBe('no-cache');
    expect(headersFor('/data/positions.json')['Cache-Control']).toBe('no-cache');
  });

  test('never sends X-Frame-Options, which knows no "from anywhere"', () => {
    for (const path of ['/', '/embed/v1/map/', '/archive/1.0.0/', '/_astro/a.js']) {
      expect(Object.keys(headersFor(path)).map((name) => name.toLowerCase())).not.toContain(
        'x-frame-options',
      );
    }
  });
});

describe('contentTypeOf', () => {
  test.each([
    ['/explore/', 'text/html; charset=utf-8'],
    ['/feed.xml', 'application/rss+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/data/notes.md', 'text/markdown; charset=utf-8'],
    ['/data/GBR.yaml', 'application/yaml; charset=utf-8'],
    ['/data/sources.bib', 'application/x-bibtex; charset=utf-8'],
  ])('of %s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });

  test('leaves a file of a usual kind to the server', () => {
    expect(contentTypeOf('/stills/map/world/2020-02-11.png')).toBeUndefined();
  });
});

describe('isOfForm', () => {
  test('takes * for any run of characters and all else as it stands', () => {
    expect(isOfForm('/embed/v1/map/', '/embed/v1/*')).toBe(true);
    expect(isOfForm('/embed/v1/', '/embed/v1/*')).toBe(true);
    expect(isOfForm('/embed/v10/', '/embed/v1/*')).toBe(false);
    expect(isOfForm('/feedxml', '/feed.xml')).toBe(false);
  });
});
