import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/figures/catalogue.ts';
import { USUAL_OPTIONS } from '../../src/share/snippets/pinnedParameters.ts';
import { DIST } from '../support/dist.ts';
import { pagePaths, parsePage, readPages } from '../support/html.ts';

interface Response {
  readonly [name: string]: unknown;
  readonly html: string;
  readonly title: string;
  readonly thumbnail_url: string;
}

const files = globSync('oembed/v1/**/*.json', { cwd: DIST }).sort();
const read = (file: string): Response =>
  JSON.parse(readFileSync(join(DIST, file), 'utf8')) as Response;

describe('oEmbed', () => {
  test('has a response for every embed there is, and no other', () => {
    const embeds = pagePaths().filter((path) => path.startsWith('/embed/v1/'));
    expect(embeds).not.toEqual([]);
    expect(files).toEqual(
      embeds.map((path) => `${path.slice(1, -1).replace('embed/', 'oembed/')}.json`).sort(),
    );
  });

  test('says what the specification asks of a rich response', () => {
    for (const file of files) {
      const response = read(file);
      expect(response, file).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
      expect(response['height'], file).toSatisfy(
        (height) => Number.isInteger(height) && Number(height) > 100,
      );
      expect(response.title, file).not.toBe('');
      // Of the three about the thumbnail all are there, or none.
      expect(response['thumbnail_width'], file).toBeTypeOf('number');
      expect(response['thumbnail_height'], file).toBeTypeOf('number');
      const thumbnail = join(DIST, new URL(response.thumbnail_url).pathname);
      expect(readFileSync(thumbnail).subarray(1, 4).toString(), file).toBe('PNG');
    }
  });

  test('gives a frame of its embed, titled, of the size it says, and nothing else', () => {
    for (const file of files) {
      const { html, title, width, height } = read(file);
      const { body } = parsePage(`<!doctype html><html><body>${html}</body></html>`);
      expect(body.children, file).toHaveLength(1);
      const [frame] = body.children;
      expect(frame?.tagName, file).toBe('IFRAME');
      expect(frame?.getAttribute('title'), file).toBe(title);
      expect(frame?.getAttribute('width'), file).toBe(String(width));
      expect(frame?.getAttribute('height'), file).toBe(String(height));
      const { pathname, searchParams } = new URL(frame?.getAttribute('src') ?? '');
      expect(pagePaths(), file).toContain(pathname);
      const chart = pathname.split('/')[3];
      const entry = CATALOGUE.find((one) => one.chart === chart);
      const pinned = { ...entry?.defaults, ...USUAL_OPTIONS };
      expect(Object.fromEntries(searchParams), file).toMatchObject(pinned);
    }
  });

  test('is linked from the head of pages that show an embeddable chart, and of the embeds', () => {
    const linked = new Set<string>();
    for (const { path, document } of readPages()) {
      const link = document.querySelector('head link[type="application/json+oembed"]');
      if (link) linked.add(new URL(link.getAttribute('href') ?? '').pathname.slice(1));
      else expect(path, 'an embed without its link').not.toMatch(/^\/embed\/v1\//);
      if (path === '/') expect(link).not.toBeNull();
    }
    expect([...linked].sort()).toEqual(files);
  });
});
