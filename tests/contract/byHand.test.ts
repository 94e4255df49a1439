// What an editor does to add a country: four files, no code. Pages and charts take whatever the Dataset holds.
import { describe, expect, test } from 'vitest';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { changeDays, eventsOf, membersOn, stanceOn, tallyOn } from '../../src/domain/dataset.ts';
import { dataFiles } from '../../src/share/dataFiles.ts';
import { readCsvRows } from '../support/readCsv.ts';

const POSITION = `name: Mongolia
history:
  - from: 2009-01-01
    stance: no-measure
    scope: all
    summary: No national measure found.
    basis: none
    sources: [paper-2020-05-05-mn]
    confidence: low
    caveat: Thinly documented.
  - from: 2020-05-05
    stance: reviewing
    scope: 5G
    summary: The government opened a review.
    basis: decision
    sources: [paper-2020-05-05-mn]
    confidence: medium
    caveat: Known from one newspaper.
`;

const SOURCES = `paper-2020-05-05-mn:
  title: Government opens review
  publisher: The Paper
  date: 2020-05-05
  url: https://paper.example/mn
  kind: reporting
  lang: en
`;

const MEMBERSHIP = `MNG:
  name: Mongolia
  numeric: '496'
  capital: { name: Ulaanbaatar, lon: 106.9, lat: 47.9 }
`;

const EVENTS = `- id: mongolia-opens-review
  date: 2020-05-05
  title: Mongolia opens a review of its suppliers
  summary: The government said that it would examine suppliers of 5G equipment.
  kind: policy
  actors: [MNG]
  countries: [MNG]
  importance: 2
  sources: [paper-2020-05-05-mn]
  confidence: medium
  caveat: Known from one newspaper.
- id: mongolia-review-criticised
  date: 2020-06
  title: Huawei criticises the review
  summary: The company said that the review was not needed.
  kind: denial
  actors: [huawei]
  countries: [MNG]
  importance: 3
  claim:
    says: The review is not needed
    by: Huawei
    disputedBy: No answer found
    evidence: none
  sources: [paper-2020-05-05-mn]
  confidence: medium
  caveat: Known from one newspaper.
`;

/** The files with one country and two events more, written at the ends of the lists. */
function withMongolia(): ReadonlyMap<string, string> {
  const files = new Map(readContentFiles(ROOT));
  const append = (file: string, text: string): void => {
    files.set(file, `${files.get(file)?.trimEnd() ?? ''}\n${text}`);
  };
  files.set('content/positions/MNG.yaml', POSITION);
  files.set('content/sources/MNG.yaml', SOURCES);
  append('content/memberships.yaml', MEMBERSHIP);
  append('content/events/2020.yaml', EVENTS);
  return files;
}

describe('a country and two events added by hand', () => {
  const before = parseContent(readContentFiles(ROOT));
  const dataset = parseContent(withMongolia());

  test('are in the facts, in their order', () => {
    expect(dataset.governments.size).toBe(before.governments.size + 1);
    expect(dataset.events.length).toBe(before.events.length + 2);
    expect(stanceOn(dataset, 'MNG', '2020-05-04')).toBe('no-measure');
    expect(stanceOn(dataset, 'MNG', '2020-05-05')).toBe('reviewing');
    expect(eventsOf(dataset, 'MNG').map(({ id }) => id)).toEqual([
      'mongolia-opens-review',
      'mongolia-review-criticised',
    ]);
    const names = [...dataset.governments.values()].map(({ name }) => name);
    expect(names.indexOf('Mongolia')).toBeLessThan(names.indexOf('Montenegro'));
    expect(names.indexOf('Mongolia')).toBeGreaterThan(names.indexOf('Moldova'));
  });

  test('are counted, and give the map a day of change', () => {
    expect(membersOn(dataset, 'partners', '2020-05-05').map(({ code }) => code)).toContain('MNG');
    const day = '2020-05-05';
    expect(tallyOn(dataset, 'all', day).reviewing).toBe(tallyOn(before, 'all', day).reviewing + 1);
    expect(changeDays(dataset)).toContain(day);
  });

  test('are in the published files', async () => {
    const files = await dataFiles(dataset);
    const rows = (name: string) =>
      readCsvRows(files.find((file) => file.name === name)?.text ?? '');
    expect(rows('positions.csv').filter(({ country }) => country === 'MNG')).toHaveLength(2);
    expect(rows('year-ends.csv').filter(({ country }) => country === 'MNG')).toHaveLength(12);
    expect(rows('claims.csv').map(({ event_id }) => event_id)).toContain(
      'mongolia-review-criticised',
    );
  });
});
