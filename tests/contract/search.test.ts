import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SEARCH_KINDS, type SearchIndex } from '../../src/figures/search/SearchEntry.ts';
import { rankEntries, readyEntries, termNamed } from '../../src/figures/search/rankEntries.ts';
import { DIST } from '../support/dist.ts';
import { fileOf, readPage } from '../support/html.ts';
import { weigh } from '../support/weigh.ts';

const text = readFileSync(join(DIST, 'search/index.json'), 'utf8');
const index = JSON.parse(text) as SearchIndex;
const ready = readyEntries(index);
const first = (query: string) => rankEntries(ready, query)[0]?.entry;

describe('the search of the record', () => {
  test.each([
    ['Vodafone', '/events/bloomberg-vodafone-report/'],
    ['golden power', '/countries/ita/'],
    ['Pottinger', '/events/pottinger-shares-intelligence-berlin/'],
    ['UK', '/countries/gbr/'],
    ['türkiye', '/countries/tur/'],
    ['Berlin between', '/stories/berlin-between/'],
  ])('finds for “%s” first %s', (query, address) => {
    expect(first(query)?.address).toBe(address);
  });

  test('explains a term by any of its names, beside what is found', () => {
    expect(termNamed(index, 'RAN')?.address).toBe('/glossary/#radio-access-network');
    expect(termNamed(index, 'Golden Power')?.term).toBe('golden power');
    expect(termNamed(index, 'golden')).toBeUndefined();
  });

  test('holds every kind, and leads nowhere that is not there', () => {
    expect(new Set(index.entries.map(({ kind }) => kind))).toEqual(new Set(SEARCH_KINDS));
    const anchors = new Map<string, ReadonlySet<string>>();
    const dead = [...index.entries, ...index.terms].filter(({ address }) => {
      const [path = '', anchor] = address.split('#');
      if (!existsSync(join(DIST, fileOf(path)))) return true;
      if (anchor === undefined) return false;
      const ids =
        anchors.get(path) ??
        new Set([...readPage(path).document.querySelectorAll('[id]')].map(({ id }) => id));
      anchors.set(path, ids);
      return !ids.has(anchor);
    });
    expect(dead).toEqual([]);
  });

  test('is fetched only when it is used, and weighs less than 100 KiB then', () => {
    expect(weigh('/search/').files.map(({ path }) => path)).not.toContain('/search/index.json');
    expect(brotliCompressSync(text).length / 1024).toBeLessThan(100);
  });
});
