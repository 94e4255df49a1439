import { describe, expect, test } from 'vitest';
import { excerptOf, markWords } from '../../../../src/figures/search/excerpt.ts';
import { foldText, wordsOf } from '../../../../src/figures/search/foldText.ts';
import { rankEntries, readyEntries } from '../../../../src/figures/search/rankEntries.ts';
import type { SearchEntry } from '../../../../src/figures/search/SearchEntry.ts';

function entry(title: string, more: Partial<SearchEntry> = {}): SearchEntry {
  return {
    kind: 'event',
    address: `/${title}/`,
    title,
    names: [],
    text: '',
    line: '',
    day: '2019-01-01',
    weight: 2,
    ...more,
  };
}

/** Titles of what is found among `entries`, best first. */
function found(query: string, ...entries: readonly SearchEntry[]): readonly string[] {
  return rankEntries(readyEntries({ entries, terms: [] }), query).map(
    ({ entry: { title } }) => title,
  );
}

describe('folding', () => {
  test('takes off accents, also of letters that carry none by themselves', () => {
    expect(foldText('Łódź, Ørsted, Türkiye, Straße')).toBe('lodz, orsted, turkiye, strasse');
  });

  test('keeps a name with an apostrophe whole and takes a genitive off', () => {
    expect(wordsOf('O’Brien met Huawei’s men').map(({ word }) => word)).toEqual([
      'obrien',
      'met',
      'huawei',
      'men',
    ]);
  });
});

describe('ranking', () => {
  test('asks for every word, at the beginning of a word of the entry', () => {
    const entries = [entry('Cable laid'), entry('Cable cut'), entry('Relaid cable')];
    expect(found('cab laid', ...entries)).toEqual(['Cable laid']);
    expect(found('', ...entries)).toEqual([]);
    expect(found('–', ...entries)).toEqual([]);
  });

  test('puts a title before a name, a name before text, a whole word before its beginning', () => {
    expect(
      found(
        'port',
        entry('a', { text: 'The port.' }),
        entry('Portable'),
        entry('b', { names: ['Port', 'Harbour'] }),
        entry('Port'),
      ),
    ).toEqual(['Port', 'b', 'Portable', 'a']);
  });

  test('puts words side by side before the same words apart', () => {
    expect(
      found(
        'red line',
        entry('a', { text: 'A line in red.' }),
        entry('b', { text: 'The red line.' }),
      ),
    ).toEqual(['b', 'a']);
  });

  test('puts a government whose record speaks of it before a headline that has it', () => {
    expect(
      found(
        'silver power',
        entry('Silver power, the law', { kind: 'source' }),
        entry('Avalon', { kind: 'country', text: 'It used its silver power.' }),
      ),
    ).toEqual(['Avalon', 'Silver power, the law']);
  });

  test('puts the weightier first among equals, then the later', () => {
    expect(
      found(
        'cable',
        entry('Cable a', { day: '2010-01-01' }),
        entry('Cable b', { day: '2019-01-01' }),
        entry('Cable c', { day: '2009-01-01', weight: 3 }),
      ),
    ).toEqual(['Cable c', 'Cable b', 'Cable a']);
  });
});

describe('what is shown of a result', () => {
  test('marks words as they stand, accents and all', () => {
    expect(markWords('In Türkiye’s port', ['turk'])).toEqual([
      { text: 'In ', isMarked: false },
      { text: 'Türkiye’s', isMarked: true },
      { text: ' port', isMarked: false },
    ]);
  });

  test('is cut around the place with most of the words, at whole words', () => {
    const far = 'word '.repeat(100);
    const pieces = excerptOf(`red ${far}red line ${far}`, ['red', 'line']);
    const text = pieces.map((piece) => piece.text).join('');
    expect(text).toMatch(/^…word .* red line .*word…$/);
    expect(text.length).toBeLessThan(220);
    expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
      'red',
      'line',
    ]);
  });

  test('is the whole text where that is short', () => {
    expect(excerptOf('A <b> & more', ['more']).map(({ text }) => text)).toEqual([
      'A <b> & ',
      'more',
    ]);
  });
});
