import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/dataset/loadDataset.ts';
import { DIST } from '../support/dist.ts';
import { readPages } from '../support/html.ts';

const FOLDERS = ['map/world', 'map/europe', 'timeline', 'strips', 'counts'];
const dataset = loadDataset();

/** Counted from the histories alone: each first day of another stance, each year's end, the opening day. */
function daysByTheContract(): readonly string[] {
  const days = new Set(['2020-02-11']);
  for (let year = 2009; year <= 2020; year += 1) days.add(`${year}-12-31`);
  for (const { history } of dataset.governments.values()) {
    history.forEach(({ stance, from }, index) => {
      if (index > 0 && history[index - 1]?.stance !== stance) days.add(from.day);
    });
  }
  return [...days].sort();
}

const svgs = globSync('stills/**/*.svg', { cwd: DIST }).sort();
const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

describe('the stills', () => {
  test('are those of every day on which a stance changes, with picture and text, and no others', () => {
    const expected = FOLDERS.flatMap((folder) =>
      daysByTheContract().flatMap((day) =>
        ['png', 'svg', 'txt'].map((ending) => `stills/${folder}/${day}.${ending}`),
      ),
    );
    expect(globSync('stills/**/*.*', { cwd: DIST }).sort()).toEqual(expected.sort());
  });

  test('stand alone: no style, script, font or address of another file', () => {
    for (const file of svgs) {
      const svg = read(file);
      expect(svg, file).not.toMatch(/<(style|script|image|foreignObject|use)\b/);
      expect(svg, file).not.toMatch(/\s(class|style|on\w+|href|xlink:href)="/);
      expect(svg, file).not.toMatch(/url\((?!#)|@import|var\(--/);
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g))
        expect(svg, file).toContain(`id="${id}"`);
    }
  });

  test('have a title and a description that name their day', () => {
    for (const file of svgs) {
      const [, date = ''] = /(\d{4}-\d\d-\d\d)\.svg$/.exec(file) ?? [];
      const year = date.slice(0, 4);
      const svg = read(file);
      expect(svg, file).toMatch(/^<svg [^>]*role="img" aria-labelledby="title desc"/);
      expect(/<title id="title">(.+?)<\/title>/.exec(svg)?.[1], file).toContain(year);
      expect(/<desc id="desc">(.+?)<\/desc>/.exec(svg)?.[1]?.length, file).toBeGreaterThan(40);
      const text = read(file.replace(/svg$/, 'txt'));
      expect(text.split('\n')[0], file).toContain(year);
      expect(text.length, file).toBeGreaterThan(200);
    }
  });

  test('have every text inside their frame, and the timeline a mark for every event it counts', () => {
    for (const file of svgs) {
      const svg = read(file);
      const [, width = NaN, height = NaN] = (/ width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(
        Number,
      );
      // A map's drawing is a group that is scaled: its texts have other units.
      const texts = [...svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)"/g)].map(([, x, y]) => ({
        x: Number(x),
        y: Number(y),
      }));
      expect(texts.length, file).toBeGreaterThan(5);
      const outside = texts.filter(({ x, y }) => !(x >= 0 && x <= width && y > 9 && y < height));
      expect(outside, file).toEqual([]);
      if (!file.startsWith('stills/timeline/')) continue;
      const said = Number(/<desc id="desc">(\d+) events/.exec(svg)?.[1]);
      const key = 7;
      // The flag of a day before the years shown points there with an arrow.
      const arrow = Number(/\/20(?:09|1[0-7])-/.test(file));
      const marks = [...svg.matchAll(/<path d="[^"]+" transform="translate/g)].length;
      expect(marks, file).toBe(said + key + arrow);
    }
  });

  test('are drawings that parse, and pictures of twice their size', async () => {
    for (const file of svgs) {
      // librsvg reads strictly: what is no XML throws.
      const drawing = await sharp(join(DIST, file)).metadata();
      const picture = await sharp(join(DIST, file.replace(/svg$/, 'png'))).metadata();
      expect([picture.width, picture.height], file).toEqual([
        drawing.width * 2,
        drawing.height * 2,
      ]);
    }
  });
});

describe('the pictures for sharing', () => {
  test('are there for every page, 1200 by 630 px, with a text alternative', async () => {
    const cards = new Set<string>();
    for (const { path, document } of readPages()) {
      if (path.startsWith('/embed/') || path.startsWith('/archive/')) continue;
      const said = (name: string): string =>
        document.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
      expect(said('og:image:alt'), path).not.toBe('');
      expect([said('og:image:width'), said('og:image:height')], path).toEqual(['1200', '630']);
      cards.add(new URL(said('og:image')).pathname);
    }
    expect(cards.size).toBeGreaterThan(dataset.governments.size);
    for (const card of cards) {
      const { format, width, height } = await sharp(join(DIST, card)).metadata();
      expect([format, width, height], card).toEqual(['png', 1200, 630]);
    }
  });
});
