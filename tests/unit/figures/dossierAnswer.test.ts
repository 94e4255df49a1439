import { describe, expect, test } from 'vitest';
import { dossierAnswer } from '../../../src/figures/dossierAnswer.ts';
import { position } from '../../support/inventedDataset.ts';

const start = position('2009-01-01', 'no-measure');

describe('dossierAnswer', () => {
  test('of a history without a move says that nothing changed', () => {
    expect(dossierAnswer([start, position('2019-01-01', 'no-measure')], 'the government')).toBe(
      'From 2009 to the end of 2020 the government had no measure on Huawei: its position never changed.',
    );
  });

  test('says what came before and after, dates no finer than known', () => {
    const history = [start, position('2018-10', 'reviewing'), position('2020-07-14', 'bans')];
    expect(dossierAnswer(history, 'the government')).toBe(
      'On 11 February 2020 the government had the question under review, a position held since October 2018. ' +
        'Before that it had no measure on Huawei; from 14 July 2020 it barred Huawei by rule.',
    );
  });

  test('begins with the later move where nothing came before', () => {
    expect(dossierAnswer([start, position('2020-08', 'permits')], 'the Union')).toBe(
      'On 11 February 2020 the Union had no measure on Huawei, as it had since 2009 at least. ' +
        'From August 2020 it let Huawei take part.',
    );
  });

  test('says when nothing came after', () => {
    expect(dossierAnswer([start, position('2019', 'restricts')], 'the government')).toMatch(
      /Before that it had no measure on Huawei\. It had not moved again by the end of 2020\.$/,
    );
  });

  test('joins several later moves', () => {
    const history = [start, position('2020-03-01', 'reviewing'), position('2020-12', 'bans')];
    expect(dossierAnswer(history, 'the government')).toMatch(
      /From 1 March 2020 it had the question under review and from December 2020 it barred Huawei by rule\.$/,
    );
  });
});
