import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/event.ts';
import { answerTo, laterOnSameCountry, ledgerOf } from '../../../src/figures/claimPairs.ts';
import { event, inventedDataset, membership } from '../../support/inventedDataset.ts';

const claim = (evidence: Claim['evidence']): Claim => ({
  says: 'X',
  by: 'A',
  disputedBy: 'B',
  evidence,
});
const dataset = inventedDataset({
  memberships: [membership('HOM', 'Home', { isHome: true })],
  events: [
    event('claim', '2020-02-11', { kind: 'claim', countries: ['AAA'], claim: claim('withheld') }),
    event('denial', '2020-02-12', {
      kind: 'denial',
      countries: ['AAA'],
      claim: claim('contested'),
    }),
    event('finding', '2020-05-01', {
      kind: 'finding',
      countries: ['AAA', 'HOM'],
      claim: claim('published'),
    }),
    event('other', '2020-06-01', {
      kind: 'claim',
      countries: ['BBB', 'HOM'],
      claim: claim('withheld'),
    }),
    event('late-denial', '2020-07-01', {
      kind: 'denial',
      countries: ['BBB'],
      claim: claim('contested'),
    }),
    event('law', '2020-06-02', { kind: 'legal', countries: ['AAA'] }),
  ],
});
const [first, , finding] = dataset.events;

describe('answerTo', () => {
  test('is the denial within days on the same country', () => {
    expect(first && answerTo(dataset, first)?.id).toBe('denial');
  });

  test('is none where the denial came later or on another matter', () => {
    expect(finding && answerTo(dataset, finding)).toBeUndefined();
  });
});

describe('laterOnSameCountry', () => {
  test('is what was said later on a country that ties', () => {
    const later = first ? laterOnSameCountry(dataset, first, (code) => code !== 'HOM') : [];
    expect(later.map(({ id }) => id)).toEqual(['denial', 'finding']);
  });

  test('does not tie by the home of Huawei', () => {
    const later = finding ? laterOnSameCountry(dataset, finding, (code) => code !== 'HOM') : [];
    expect(later).toEqual([]);
  });
});

describe('ledgerOf', () => {
  const ledger = ledgerOf(dataset, 'claim');

  test('begins with the claim it is asked for, beside its answer', () => {
    expect(ledger.head?.event.id).toBe('claim');
    expect(ledger.head?.answer?.id).toBe('denial');
  });

  test('holds each of the others once, by evidence; an answer stands with its claim', () => {
    expect(
      ledger.parts.map(({ evidence, entries }) => [
        evidence,
        entries.map(({ event: { id } }) => id),
      ]),
    ).toEqual([
      ['withheld', ['other']],
      ['contested', ['late-denial']],
      ['published', ['finding']],
    ]);
  });

  test('counts all of them', () => {
    expect([ledger.count, ledger.published]).toEqual([5, 1]);
  });
});
