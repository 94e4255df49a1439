import { describe, expect, test } from 'vitest';
import { numberSources } from '../../../src/components/sourceNotes.ts';
import { inventedDataset, source } from '../../support/inventedDataset.ts';

const dataset = inventedDataset({ sources: [source('s2'), source('s3')] });
const notes = numberSources(dataset, [
  { anchor: 'a', label: 'First', sources: ['s3', 's1'] },
  { anchor: 'b', label: 'Second', sources: ['s1'] },
]);

describe('numberSources', () => {
  test('numbers sources in the order in which they are first cited', () => {
    expect(notes.sources.map(({ number, source: { id } }) => [number, id])).toEqual([
      [1, 's3'],
      [2, 's1'],
    ]);
  });

  test('leads back to every place that cites a source', () => {
    expect(notes.sources[1]?.places.map(({ anchor }) => anchor)).toEqual(['a', 'b']);
  });

  test('gives the numbers of a place in ascending order', () => {
    expect(notes.numbersOf(['s1', 's3'])).toEqual([1, 2]);
  });

  test('refuses a source that no place cites', () => {
    expect(() => notes.numbersOf(['s2'])).toThrow('no place of the page cites s2');
  });
});
