import { expect, test } from 'vitest';
import { citationOf } from '../../../src/share/citation.ts';

const { text, bibtex, csl } = citationOf({ version: '1.2.3', home: 'https://example.org/base/' });

test('every form of the citation names edition and address', () => {
  for (const form of [text, bibtex, csl]) {
    expect(form).toContain('1.2.3');
    expect(form).toContain('https://example.org/base/data/');
    expect(form).toMatch(/CC.BY.4\.0/);
  }
});

test('BibTeX is balanced, and CSL is JSON of a dataset', () => {
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
  expect(bibtex).toMatch(/^@misc\{huaweiquestion-1\.2\.3,\n/);
  expect(JSON.parse(csl)).toMatchObject([{ type: 'dataset', version: '1.2.3' }]);
});
