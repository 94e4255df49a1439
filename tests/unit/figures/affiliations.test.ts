import { describe, expect, test } from 'vitest';
import {
  affiliationLines,
  affiliationShort,
  smallestGroup,
} from '../../../src/figures/affiliations.ts';
import { date, membership } from '../../support/inventedDataset.ts';

const sources = ['s1'];
const ally = membership('AAA', 'Arcadia', {
  nato: { since: date('1949'), sources },
  eu: { since: date('1973'), until: '2020-02-01', sources },
  fiveEyes: { sources },
});

describe('affiliationLines', () => {
  test('names alliances first, and a term that ended by its last day', () => {
    expect(affiliationLines(ally)).toEqual([
      { label: 'Ally through', text: 'NATO (1949) and Five Eyes' },
      { label: 'Also in', text: 'EU (1973 to 31 January 2020)' },
    ]);
  });

  test('says since when where the term began in the window', () => {
    const late = membership('BBB', 'Borduria', { nato: { since: date('2017-06-05'), sources } });
    expect(affiliationLines(late)[0]?.text).toBe('NATO (since 5 June 2017)');
  });

  test('calls an EU member outside every alliance no ally', () => {
    const member = membership('CCC', 'Cascadia', { eu: { since: date('1995'), sources } });
    expect(affiliationLines(member)).toEqual([{ label: 'Groups', text: 'EU (1995)' }]);
  });

  test('has a word for those in no group and for the state that asks', () => {
    expect(affiliationLines(membership('DDD', 'Drusselstein'))[0]?.text).toMatch(/^Partner/);
    expect(
      affiliationLines(membership('USA', 'Asker', { nato: { since: date('1949'), sources } }))[0]
        ?.text,
    ).toMatch(/^The state that asks/);
  });
});

describe('affiliationShort', () => {
  test('holds as of the day', () => {
    expect(affiliationShort(ally, '2020-01-01')).toBe('NATO, Five Eyes, EU');
    expect(affiliationShort(ally, '2020-12-31')).toBe('NATO, Five Eyes');
    expect(affiliationShort(membership('DDD', 'Drusselstein'), '2020-12-31')).toBe('Partner');
  });
});

describe('smallestGroup', () => {
  const sizes = { nato: 29, 'five-eyes': 4, eu: 27 } as Readonly<Record<string, number>>;

  test('is the group with the fewest members', () => {
    expect(smallestGroup(ally, (group) => sizes[group] ?? 99, '2020-01-01')).toBe('five-eyes');
  });

  test('is none for a partner', () => {
    expect(smallestGroup(membership('DDD', 'D'), () => 1, '2020-01-01')).toBeUndefined();
  });
});
