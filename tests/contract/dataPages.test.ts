// The data as it was built: files, descriptor, page and feed agree.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { readPage } from '../support/html.ts';

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

const read = (file: string): Buffer => readFileSync(join(DIST, file));
const descriptor = JSON.parse(read('data/datapackage.json').toString()) as {
  readonly homepage: string;
  readonly version: string;
  readonly resources: readonly Resource[];
};

describe('the built data', () => {
  test('has every file the descriptor names, of that size and hash', () => {
    expect(descriptor.resources.length).toBeGreaterThan(20);
    for (const { path, bytes, hash } of descriptor.resources) {
      const file = read(`data/${path}`);
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
    }
  });

  test('is listed on its page, as links and as structured data', () => {
    const { document } = readPage('/data/');
    const links = [...document.querySelectorAll('main a[download]')].map(
      (link) => link.getAttribute('href')?.split('/').at(-1) ?? '',
    );
    expect(links).toEqual(descriptor.resources.map(({ path }) => path));
    const script = document.querySelector('script[type="application/ld+json"]');
    expect(JSON.parse(script?.textContent ?? '')).toMatchObject({
      '@type': 'Dataset',
      url: descriptor.homepage,
      version: descriptor.version,
      distribution: descriptor.resources.map(({ path, hash }) => ({
        contentUrl: `${descriptor.homepage}${path}`,
        sha256: hash.replace('sha256:', ''),
      })),
    });
  });

  test('is cited in one way on the page and in the files', () => {
    const text = readPage('/data/').document.querySelector('#cite')?.textContent ?? '';
    expect(text).toContain(read('data/citation.bib').toString().trim());
    expect(text).toContain(read('data/citation.csl.json').toString().trim());
    expect(text).toContain(`version ${descriptor.version}`);
  });

  test('has its corrections as a feed', () => {
    const feed = read('corrections.xml').toString();
    expect(feed).toMatch(/^<\?xml/);
    const { document } = readPage('/method/');
    const feeds = [...document.querySelectorAll('link[type="application/rss+xml"]')];
    expect(feeds.map((link) => link.getAttribute('href'))).toContain('/corrections.xml');
  });
});
