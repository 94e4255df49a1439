import { describe, expect, test } from 'vitest';
import { datasetData, jsonLdText } from '../../../src/components/structuredData.ts';
import { articleData } from '../../../src/figures/story/articleData.ts';
import { parsePage } from '../../support/html.ts';

const article = {
  title: 'A </script><script>alert(1)</script> & "quotes"',
  standfirst: '<!-- comment',
  byline: 'The Paper',
  published: '2020-02-11',
  address: 'https://example.org/stories/a/',
  image: 'https://example.org/a.png',
  citations: ['https://example.org/source/'],
} as const;

describe('structured data', () => {
  test('stays inside its script, whatever stands in it, and parses back', () => {
    const text = jsonLdText([articleData(article)]);
    expect(text).not.toContain('<');
    const page = parsePage(`<head><script type="application/ld+json">${text}</script></head>`);
    const scripts = page.querySelectorAll('script');
    expect(scripts).toHaveLength(1);
    expect(JSON.parse(scripts[0]?.textContent ?? '')).toEqual([articleData(article)]);
  });

  test('of an article names the day of its last change', () => {
    expect(articleData(article)).toMatchObject({ '@type': 'Article', dateModified: '2020-02-11' });
    expect(articleData({ ...article, updated: '2020-03-01' })).toMatchObject({
      datePublished: '2020-02-11',
      dateModified: '2020-03-01',
    });
  });

  test('of a dataset has a download for each file', () => {
    const data = datasetData({
      name: 'Data',
      description: 'Some data.',
      url: 'https://example.org/data/',
      version: '1.0.0',
      licence: 'https://example.org/licence',
      author: 'The Paper',
      covers: { first: '2009-01-01', last: '2020-12-31' },
      files: [
        {
          name: 'a.csv',
          address: 'https://example.org/a.csv',
          mediaType: 'text/csv',
          bytes: 5,
          sha256: 'ab',
        },
      ],
    });
    expect(data).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      temporalCoverage: '2009-01-01/2020-12-31',
      distribution: [
        { '@type': 'DataDownload', contentUrl: 'https://example.org/a.csv', sha256: 'ab' },
      ],
    });
  });
});
