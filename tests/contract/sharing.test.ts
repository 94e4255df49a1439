// What a page says of itself to those who link to it, list it or keep it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { DIST } from '../support/dist.ts';
import { pagePaths, readPage, type BuiltPage } from '../support/html.ts';

const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');
const pathOf = (address: string): string => new URL(address).pathname;
const pages = pagePaths()
  .filter((path) => !/^\/(embed\/v1|archive)\//.test(path))
  .map((path) => readPage(path));
// A build with pictures leaves a PNG in place of the drawing.
const cardFiles = globSync('cards/**/*.{png,svg}', { cwd: DIST });
const cards = new Set(cardFiles.map((file) => `/${file.replace(/\.svg$/, '.png')}`));
const firstDay = [...cards].flatMap((card) => /days\/(.+)\.png$/.exec(card)?.[1] ?? []).sort()[0];

function meta({ document }: BuiltPage, name: string): string {
  const selector = `meta[property="${name}"], meta[name="${name}"]`;
  return document.querySelector(selector)?.getAttribute('content') ?? '';
}

function canonicalOf({ document }: BuiltPage): string {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
}

/** Objects of structured data in a page. */
function structuredData({ document }: BuiltPage): readonly Record<string, unknown>[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>[],
  );
}

describe('a page, to whoever shares it', () => {
  test('has a title and a description that no other has, of a length that is shown', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.textContent ?? '');
    const descriptions = pages.map((page) => meta(page, 'description'));
    for (const texts of [titles, descriptions]) expect(new Set(texts).size).toBe(texts.length);
    expect(titles.filter(({ length }) => length < 12 || length > 100)).toEqual([]);
    // Not cut to what search engines show: the denial stands in the last sentence.
    expect(descriptions.filter(({ length }) => length < 40 || length > 400)).toEqual([]);
  });

  test('has one full address, itself or the whole of which it is a part, and a picture of its own', async () => {
    for (const page of pages) {
      const { path } = page;
      const isPart = /^\/explore\/\d{4}\/$/.test(path);
      expect(pathOf(canonicalOf(page)), path).toBe(isPart ? '/explore/' : path);
      expect(meta(page, 'og:url'), path).toBe(canonicalOf(page));
      expect(meta(page, 'twitter:card'), path).toBe('summary_large_image');
      for (const name of ['og:title', 'og:description', 'og:image:alt', 'og:site_name']) {
        expect(meta(page, name), `${path} ${name}`).not.toBe('');
      }
      const image = pathOf(meta(page, 'og:image'));
      expect(cards, path).toContain(image);
      const [kind = '', name = ''] = path.slice(1).split('/');
      if (name !== '' && (kind === 'stories' || kind === 'countries')) {
        expect(image, path).toBe(`/cards/${kind}/${name}.png`);
      }
      if (isPart) expect(image, path).toBe(`/cards/days/${name}-12-31.png`);
      if (kind === 'events') {
        const drawn = page.document.querySelector('.day [data-on]')?.getAttribute('data-on') ?? '';
        const day = /^\/cards\/days\/(.+)\.png$/.exec(image)?.[1] ?? '';
        // Nothing had changed before the first card there is.
        expect(day <= drawn || day === firstDay, path).toBe(true);
      }
    }
    for (const file of cardFiles) {
      const { width, height } = await sharp(join(DIST, file)).metadata();
      expect([width, height], file).toEqual([1200, 630]);
    }
  });

  test('leads to both feeds of stories', () => {
    for (const { path, document } of pages) {
      const feeds = [
        ...document.querySelectorAll(
          'link[rel="alternate"][type$="rss+xml"], link[type="application/feed+json"]',
        ),
      ];
      const found = feeds.map((link) => link.getAttribute('href'));
      expect(found, path).toEqual(expect.arrayContaining(['/feed.xml', '/feed.json']));
    }
  });

  test('has structured data with all that its kind requires, every address in full', () => {
    const required: Readonly<Record<string, readonly string[]>> = {
      Article: [
        'headline',
        'description',
        'image',
        'datePublished',
        'dateModified',
        'author',
        'publisher',
        'url',
      ],
      Dataset: [
        'name',
        'description',
        'url',
        'license',
        'creator',
        'distribution',
        'temporalCoverage',
      ],
      BreadcrumbList: ['itemListElement'],
    };
    const kinds = new Map<string, number>();
    for (const page of pages) {
      for (const data of structuredData(page)) {
        const type = String(data['@type']);
        kinds.set(type, (kinds.get(type) ?? 0) + 1);
        expect(data['@context'], page.path).toBe('https://schema.org');
        for (const field of required[type] ?? []) {
          expect(data[field], `${page.path} ${type} ${field}`).toBeTruthy();
        }
        const addresses = JSON.stringify(data).matchAll(
          /"(?:url|item|image|contentUrl|mainEntityOfPage|license)":"([^"]*)"/g,
        );
        for (const [, address = ''] of addresses) expect(address, page.path).toMatch(/^https:\/\//);
        if (type !== 'BreadcrumbList') continue;
        const items = data['itemListElement'] as { position: number; name: string; item: string }[];
        expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
        expect(items.length, page.path).toBeGreaterThan(1);
        expect(items.at(-1)?.item, page.path).toBe(canonicalOf(page));
      }
    }
    const count = (form: RegExp): number => pages.filter(({ path }) => form.test(path)).length;
    const stories = count(/^\/stories\/[^/]+\/$/);
    const facts = count(/^\/(countries|events)\/[^/]+\/$/);
    expect(Object.fromEntries(kinds)).toEqual({
      Article: stories,
      BreadcrumbList: stories + facts,
      Dataset: 1,
    });
  });
});

describe('the site, to whoever keeps it', () => {
  test('has a manifest whose icons are there in the sizes it says, one of them for any mask', async () => {
    const manifest = JSON.parse(read('site.webmanifest')) as {
      name: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest.name).toBe('The Huawei Question');
    for (const { src, sizes } of manifest.icons) {
      const file = join(DIST, src);
      if (sizes === 'any') continue;
      const { width, height } = await sharp(file).metadata();
      expect(`${width}x${height}`, src).toBe(sizes);
    }
    const masked = manifest.icons.find(({ purpose }) => purpose === 'maskable');
    const { data, info } = await sharp(join(DIST, masked?.src ?? ''))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const ground = data.subarray(0, 3);
    let reach = 0;
    for (let at = 0; at < data.length; at += 3) {
      if (data.subarray(at, at + 3).equals(ground)) continue;
      const pixel = at / 3;
      const x = (pixel % info.width) - info.width / 2;
      const y = Math.floor(pixel / info.width) - info.height / 2;
      reach = Math.max(reach, Math.hypot(x, y));
    }
    // https://www.w3.org/TR/appmanifest/#icon-masks: what matters lies within 40% of the width from the centre.
    expect(reach).toBeGreaterThan(0);
    expect(reach).toBeLessThanOrEqual(info.width * 0.4);
  });

  test('has feeds with all that RSS 2.0 requires, each naming itself', () => {
    for (const file of ['feed.xml', 'corrections.xml']) {
      const feed = read(file);
      const [channel = ''] = /<channel>.*?(?=<item>|<\/channel>)/s.exec(feed) ?? [];
      for (const element of ['title', 'link', 'description', 'language']) {
        expect(channel, `${file} ${element}`).toMatch(new RegExp(`<${element}>[^<]+</${element}>`));
      }
      const [, self = ''] = /<atom:link href="([^"]+)" rel="self"/.exec(channel) ?? [];
      expect(pathOf(self)).toBe(`/${file}`);
      for (const [item] of feed.matchAll(/<item>.*?<\/item>/gs)) {
        expect(item, file).toMatch(
          /<title>.+<\/title>.*<guid isPermaLink="true">https:[^<]+<\/guid>/s,
        );
      }
    }
  });
});
