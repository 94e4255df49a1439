import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { isStayedOn, membersOn, positionsOn, stanceOn, tallyOn } from '../../src/domain/dataset.ts';
import type { Day } from '../../src/domain/day.ts';
import { sizeOf } from '../../src/domain/describe.ts';
import { GROUPS, isMember, type Group } from '../../src/domain/membership.ts';
import { inForceOn } from '../../src/domain/position.ts';
import { ROOT } from '../../src/desk/node.mjs';

const files = readContentFiles(ROOT);
const dataset = parseContent(files);

function isIn(code: string, group: Group, day: Day): boolean {
  const state = dataset.memberships.get(code);
  return state !== undefined && isMember(state, group, day);
}

describe('the facts', () => {
  test('have the United Kingdom move on the days of its decisions', () => {
    expect(stanceOn(dataset, 'GBR', '2020-01-27')).toBe('reviewing');
    expect(stanceOn(dataset, 'GBR', '2020-01-28')).toBe('restricts');
    expect(stanceOn(dataset, 'GBR', '2020-07-13')).toBe('restricts');
    expect(stanceOn(dataset, 'GBR', '2020-07-14')).toBe('bans');
  });

  test('have Australia move on 23 August 2018', () => {
    expect(stanceOn(dataset, 'AUS', '2018-08-22')).toBe('restricts');
    expect(stanceOn(dataset, 'AUS', '2018-08-23')).toBe('bans');
  });

  test('keep Sweden’s stance while a court stays it', () => {
    expect(stanceOn(dataset, 'SWE', '2020-10-19')).toBe('reviewing');
    expect(stanceOn(dataset, 'SWE', '2020-10-20')).toBe('bans');
    expect(isStayedOn(dataset, 'SWE', '2020-10-20')).toBe(false);
    expect(isStayedOn(dataset, 'SWE', '2020-11-10')).toBe(true);
    expect(stanceOn(dataset, 'SWE', '2020-11-10')).toBe('bans');
    expect(isStayedOn(dataset, 'SWE', '2020-12-16')).toBe(false);
  });

  test('have Montenegro and North Macedonia join NATO on their days', () => {
    expect(isIn('MNE', 'nato', '2017-06-04')).toBe(false);
    expect(isIn('MNE', 'nato', '2017-06-05')).toBe(true);
    expect(isIn('MKD', 'allies', '2020-03-26')).toBe(false);
    expect(isIn('MKD', 'allies', '2020-03-27')).toBe(true);
  });

  test('have the United Kingdom in the EU to the end of January 2020', () => {
    expect(isIn('GBR', 'eu', '2020-01-31')).toBe(true);
    expect(isIn('GBR', 'eu', '2020-02-01')).toBe(false);
    expect(isIn('GBR', 'allies', '2020-02-01')).toBe(true);
  });

  test('code the United States and count it nowhere', () => {
    expect(stanceOn(dataset, 'USA', '2018-08-12')).toBe('restricts');
    expect(stanceOn(dataset, 'USA', '2019-11-22')).toBe('excludes');
    expect(stanceOn(dataset, 'USA', '2020-12-10')).toBe('bans');
    for (const group of GROUPS) {
      for (const day of ['2009-01-01', '2020-02-11', '2020-12-31'] as const) {
        const codes = membersOn(dataset, group, day).map(({ code }) => code);
        expect(codes).not.toContain('USA');
        expect(sizeOf(tallyOn(dataset, group, day))).toBe(codes.length);
      }
    }
    expect(sizeOf(tallyOn(dataset, 'all', '2020-02-11'))).toBe(dataset.governments.size - 1);
  });

  test('have a position for every government on every day that something changes', () => {
    for (const day of ['2009-01-01', '2014-07-02', '2020-02-11', '2020-12-31'] as const) {
      expect(positionsOn(dataset, day).size).toBe(dataset.governments.size);
    }
  });
});

describe('the import of the fact base', () => {
  test('lost no event, government or entry', () => {
    const entries = [...dataset.governments.values()].flatMap(({ history }) => history);
    expect(dataset.events.length).toBeGreaterThanOrEqual(127);
    expect(dataset.governments.size).toBe(80);
    expect(entries).toHaveLength(202);
    // The fact base's 88, and Ethiopia, which an event concerns.
    expect(dataset.memberships.size).toBe(89);
    expect(dataset.blocs.get('EUU')?.history).toHaveLength(5);
  });

  test('kept dates, stances, bases and confidences as they were researched', () => {
    const rows: readonly (readonly [string, Day, string, string, string])[] = [
      ['AUS', '2012-03-26', 'restricts', 'decision', 'high'],
      ['BEL', '2020-06-22', 'restricts', 'decision', 'high'],
      ['CZE', '2018-12-17', 'restricts', 'law', 'high'],
      ['DEU', '2019-03-07', 'reviewing', 'none', 'high'],
      ['EST', '2020-05-12', 'reviewing', 'law', 'medium'],
      ['FIN', '2020-12-07', 'restricts', 'law', 'high'],
      ['FRA', '2019-08-01', 'restricts', 'law', 'high'],
      ['ISR', '2018-09-26', 'excludes', 'guidance', 'low'],
      ['ITA', '2019-03-25', 'restricts', 'law', 'high'],
      ['JPN', '2018-12-10', 'restricts', 'procurement', 'high'],
      ['NLD', '2019-11-28', 'restricts', 'law', 'high'],
      ['NZL', '2018-11-28', 'excludes', 'decision', 'medium'],
      ['SGP', '2020-06-24', 'permits', 'decision', 'high'],
      ['TWN', '2014-07-02', 'bans', 'decision', 'medium'],
      ['VNM', '2009-01-01', 'no-measure', 'none', 'medium'],
    ];
    const found = rows.map(([code, day]) => {
      const { stance, basis, confidence } = inForceOn(
        dataset.governments.get(code)?.history ?? [],
        day,
      );
      return [code, day, stance, basis, confidence];
    });
    expect(found).toEqual(rows);
  });

  test('says why, wherever a position is uncertain or an event less than well documented', () => {
    const silent = [
      ...[...dataset.governments.values()].flatMap(({ code, history }) =>
        history
          .filter(({ confidence, caveat }) => confidence === 'low' && caveat === undefined)
          .map(({ from }) => `${code} ${from.day}`),
      ),
      ...dataset.events
        .filter(({ confidence, caveat }) => confidence !== 'high' && caveat === undefined)
        .map(({ id }) => id),
    ];
    expect(silent).toEqual([]);
  });

  test('speaks to readers and not of how things were looked up', () => {
    const talk =
      /looked up|we read\b|search result|from memory|archived copy|wayback|web search|could not (?:be )?(?:open|fetch|access)|not (?:fetched|retrieved)|snippet|paywall|as of my|language model|\bLLM\b|to be (?:checked|verified)|\bT[O]DO\b/i;
    const places = [...files].flatMap(([name, text]) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          talk.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [],
        ),
    );
    expect(places).toEqual([]);
  });
});
