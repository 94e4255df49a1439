import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { pagePaths, readPage } from '../support/html.ts';

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const pathOf = (address: string): string => new URL(address).pathname;
const stories = pagePaths().filter((path) => /^\/stories\/[^/]+\/$/.test(path));

describe('what leads to the pages', () => {
  test('both feeds list every story, latest first', () => {
    const rss = read('feed.xml');
    const links = [...rss.matchAll(/<item>.*?<link>([^<]+)<\/link>.*?<pubDate>([^<]+)</gs)];
    expect(links.map(([, link = '']) => pathOf(link)).sort()).toEqual(stories);
    const times = links.map(([, , date = '']) => Date.parse(date));
    expect(times).toEqual(times.toSorted((a, b) => b - a));
    const feed = JSON.parse(read('feed.json')) as {
      version: string;
      items: { id: string; url: string; title: string; date_published: string; image: string }[];
    };
    expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
    expect(feed.items.map(({ url }) => pathOf(url)).sort()).toEqual(stories);
    for (const { id, url, title, date_published, image } of feed.items) {
      expect(id).toBe(url);
      expect(title).not.toBe('');
      expect(Date.parse(date_published)).not.toBeNaN();
      expect(read(pathOf(image)).length).toBeGreaterThan(1000);
    }
  });

  test('robots name a map of the site that lists pages, dates the stories, and leaves frames out', () => {
    const [, address = ''] = /^Sitemap: (\S+)$/m.exec(read('robots.txt')) ?? [];
    const parts = [...read(pathOf(address)).matchAll(/<loc>([^<]+)</g)];
    const map = parts.map(([, part = '']) => read(pathOf(part))).join('');
    const listed = [...map.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
      path: pathOf(/<loc>([^<]+)</.exec(entry)?.[1] ?? ''),
      isDated: entry.includes('<lastmod>'),
    }));
    expect(listed.filter(({ path }) => /^\/(embed\/v1|archive)\/|404/.test(path))).toEqual([]);
    for (const story of stories) expect(listed).toContainEqual({ path: story, isDated: true });
    expect(listed.map(({ path }) => path)).toContain('/accessibility/');
  });

  test('a lost address finds main pages and every government, and is not indexed', () => {
    const { document } = readPage('/404.html');
    const links = [...document.querySelectorAll('main a')].map((a) => a.getAttribute('href'));
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    expect(links).toContain('/');
    const dossiers = pagePaths().filter((path) => /^\/countries\/[^/]+\/$/.test(path));
    expect(dossiers.filter((path) => !links.includes(path))).toEqual([]);
  });
});
