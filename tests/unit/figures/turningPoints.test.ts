import { describe, expect, it } from 'vitest';
import { turningPoints } from '../../../src/figures/turningPoints.ts';
import {
  event,
  government,
  inventedDataset,
  membership,
  position,
} from '../../support/inventedDataset.ts';

const NATO = { nato: { since: { day: '2009-01-01', precision: 'day' }, sources: ['s1'] } } as const;
const CLAIM = { says: 'a', by: 'b', disputedBy: 'c', evidence: 'withheld' } as const;

const dataset = inventedDataset({
  governments: [
    government('AAA', 'Aland', [
      position('2009-01-01', 'no-measure'),
      position('2018-05-01', 'reviewing'),
      position('2019-05-01', 'bans'),
    ]),
    government('BBB', 'Beland', [
      position('2009-01-01', 'no-measure'),
      position('2019-06-01', 'permits'),
    ]),
    government('CCC', 'Celand', [position('2009-01-01', 'no-measure')]),
    government('DDD', 'No ally', [position('2009-01-01', 'bans')]),
  ],
  memberships: ['AAA', 'BBB', 'CCC'].map((code) => membership(code, code, NATO)),
  events: [
    event('second', '2019-07-01', {
      kind: 'claim',
      claim: CLAIM,
      countries: ['AAA'],
      isTurningPoint: true,
    }),
    event('denied', '2019-07-02', { kind: 'denial', claim: CLAIM, countries: ['AAA'] }),
    event('first', '2018-06-01', { isTurningPoint: true }),
    event('unmarked', '2019-01-01'),
  ],
});

describe('turningPoints', () => {
  const [first, second, ...rest] = turningPoints(dataset);

  it('are the events that editors marked, in order, a claim with the denial that answered it', () => {
    expect(rest).toEqual([]);
    expect(first?.events.map(({ id }) => id)).toEqual(['first']);
    expect(second?.events.map(({ id }) => id)).toEqual(['second', 'denied']);
  });

  it('count how allies moved since the one before, the first since the record began', () => {
    expect(first).toMatchObject({ since: '2009-01-01', closer: 1, away: 0 });
    expect(second).toMatchObject({ since: '2018-06-01', closer: 1, away: 1 });
  });

  it('draw allies alone, from open to closed, each part where the one before ends', () => {
    expect(second?.bar).toEqual([
      { stance: 'permits', count: 1, start: 0, size: 33.33 },
      { stance: 'no-measure', count: 1, start: 33.33, size: 33.33 },
      { stance: 'bans', count: 1, start: 66.67, size: 33.33 },
    ]);
  });
});
