import { describe, expect, test } from 'vitest';
import { countryDetails, eventDetails } from '../../../src/figures/cardDetails.ts';
import {
  date,
  event,
  government,
  inventedDataset,
  position,
  source,
} from '../../support/inventedDataset.ts';

const { url: _, ...withoutAddress } = source('s3');

const dataset = inventedDataset({
  sources: [source('s2', { lang: 'de', isCopy: true, isRead: false }), withoutAddress],
});

describe('countryDetails', () => {
  const country = government(
    'AAA',
    'Arcadia',
    [
      position('2009-01-01', 'no-measure'),
      position('2020-07', 'bans', {
        confidence: 'low',
        caveat: 'By decree.',
        sources: ['s2', 's3'],
      }),
    ],
    {
      declarations: [
        {
          kind: 'us-joint-5g-declaration',
          date: date('2020-08'),
          sources: ['s1'],
          caveat: 'A memorandum.',
        },
        { kind: 'prague-proposals', date: date('2019-05-03'), sources: ['s1'] },
      ],
    },
  );
  const details = countryDetails(dataset, country);

  test('has one entry a position, in their order', () => {
    expect(details.entries.map(({ summary }) => summary)).toEqual(['It no-measure.', 'It bans.']);
  });

  test('says how certain an entry is only where it is not well documented', () => {
    expect(details.entries.map(({ certainty }) => certainty)).toEqual([undefined, 'Uncertain']);
  });

  test('says of a source what a reader should know of it', () => {
    expect(details.entries[1]?.sources[0]).toEqual({
      text: 'The Paper, “s2”, 11 Feb 2020, in German, copy, not read by us',
      url: 'https://example.org/s2',
    });
  });

  test('gives no address to a source that has none', () => {
    expect(details.entries[1]?.sources[1]).not.toHaveProperty('url');
  });

  test('lists the declarations that carry a mark, their date no finer than known', () => {
    expect(details.declarations).toEqual([
      {
        text: '5G declaration or memorandum with the United States, August 2020. A memorandum.',
        day: '2020-08-01',
      },
    ]);
  });

  test('survives its way as JSON', () => {
    expect(JSON.parse(JSON.stringify(details))).toEqual(details);
  });
});

describe('eventDetails', () => {
  test('has the claim with its evidence in words', () => {
    const claim = { says: 'X', by: 'A', disputedBy: 'B', evidence: 'described' } as const;
    expect(eventDetails(dataset, event('e', '2020-01-01', { kind: 'claim', claim })).claim).toEqual(
      {
        ...claim,
        evidence: 'described, not published',
      },
    );
  });

  test('leaves out what the event does not have', () => {
    expect(Object.keys(eventDetails(dataset, event('e', '2020-01-01')))).toEqual([
      'summary',
      'sources',
    ]);
  });
});
