import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/dataset/ContentError.ts';
import { readContent } from '../../../src/dataset/parseContent.ts';
import { inventedContent } from '../../support/inventedContent.ts';
import { edit, problemsOf as problems } from '../../support/problemsOf.ts';

const AVALON = 'content/positions/AAA.yaml';
const EVENTS = 'content/events/2019.yaml';
const EXCEPTIONS = 'content/exceptions.yaml';
const MEMBERSHIPS = 'content/memberships.yaml';
const SOURCES = 'content/sources/AAA.yaml';

const noExceptions = `events:
  - event: avalon-arrests-manager
    reason: An arrest is no rule.
`;

describe('sound facts', () => {
  test('pass', () => {
    expect(problems()).toEqual([]);
    expect(readContent(inventedContent()).warnings).toEqual([]);
  });
});

describe('a change of stance', () => {
  test('without an event of its day is named', () => {
    expect(problems(edit(AVALON, '  - from: 2019-03-04', '  - from: 2019-03-05'))).toEqual([
      expect.stringMatching(
        /^content\/events\/2019\.yaml:2:3 › \[0\]\.date: no entry of AAA begins on 4 March 2019/,
      ),
      'content/positions/AAA.yaml:10:5 › history[1].from: moves from no-measure to restricts on 5 March 2019, and no event of AAA tells of it. Add an event of that day to content/events/, or give the reason under changes in content/exceptions.yaml.',
    ]);
  });

  test('known to the month meets an event of any of its days, and of no other month', () => {
    const october = edit('content/events/2018.yaml', '2018-10-12', '2018-10-31');
    const november = edit('content/events/2018.yaml', '2018-10-12', '2018-11-01');
    expect(problems(october)).toEqual([]);
    expect(problems(november)).toHaveLength(2);
  });

  test('is not explained by what a company did', () => {
    const company = edit(
      EVENTS,
      `summary: It did.
  kind: legal
  actors: [AAA]`,
      `summary: It did.
  kind: commercial
  actors: [AAA]`,
    );
    expect(problems(company)).toEqual([expect.stringContaining('history[1].from: moves from')]);
  });

  test('may stand in the list of exceptions, while it has no event', () => {
    const excepted = edit(
      EXCEPTIONS,
      'changes: []',
      `changes:
  - country: AAA
    from: 2019-03-04
    reason: Too small.`,
    );
    expect(problems(excepted)).toEqual([
      'content/exceptions.yaml:3:5 › changes[0].from: has its event, “avalon-closes-core”. Remove the exception: it is no longer needed.',
    ]);
    const elsewhere = edit(
      EXCEPTIONS,
      'changes: []',
      `changes:
  - country: AAA
    from: 2019-03-05
    event: avalon-closes-gate
    reason: Too small.`,
    );
    expect(problems(elsewhere)).toEqual([
      'content/exceptions.yaml:3:5 › changes[0].from: AAA changes no stance on 5 March 2019. Correct the date, or remove the exception: it changes on 2019-03-04.',
      'content/exceptions.yaml:4:5 › changes[0].event: no event “avalon-closes-gate”. Correct the id, or remove the field.',
    ]);
  });
});

describe('an act on one country', () => {
  test('with which no entry begins is named, unless excepted or of little weight', () => {
    expect(problems(edit(EXCEPTIONS, noExceptions, 'events: []\n'))).toEqual([
      'content/events/2019.yaml:12:3 › [1].date: no entry of AAA begins on 9 August 2019, and the event is a legal act of importance 2. Add an entry to content/positions/AAA.yaml, or give the reason under events in content/exceptions.yaml.',
    ]);
    const minor = edit(
      EVENTS,
      `actors: [AAA, huawei]
  countries: [AAA]
  importance: 2`,
      `actors: [AAA, huawei]
  countries: [AAA]
  importance: 3`,
    );
    expect(problems(minor, edit(EXCEPTIONS, noExceptions, 'events: []\n'))).toEqual([]);
    expect(problems(minor)).toEqual([
      'content/exceptions.yaml:3:5 › events[0].event: needs no exception. Remove it.',
    ]);
  });
});

describe('a declaration', () => {
  test('agrees with its event on the day', () => {
    expect(problems(edit(AVALON, 'date: 2020-05-06', 'date: 2020-05-07'))).toEqual([
      'content/positions/AAA.yaml:19:5 › declarations[0].date: 7 May 2020 is not the date of the event “avalon-signs”, 6 May 2020. Settle which is right, and give both the same.',
    ]);
    expect(problems(edit(AVALON, 'date: 2020-05-06', 'date: 2020-07-06'))).toEqual([
      expect.stringContaining('no event of AAA tells of this on 6 July 2020'),
    ]);
  });

  test('may be excepted, and an exception without a declaration is named', () => {
    const excepted = edit(
      EXCEPTIONS,
      'declarations: []',
      `declarations:
  - country: AAA
    kind: us-joint-5g-declaration
    date: 2020-07-06
    reason: Too small.`,
    );
    expect(problems(edit(AVALON, 'date: 2020-05-06', 'date: 2020-07-06'), excepted)).toEqual([]);
    expect(problems(excepted)).toEqual([expect.stringContaining('AAA has no such declaration.')]);
  });
});

describe('memberships', () => {
  test('have each number once, one name in both files, one home', () => {
    expect(problems(edit(MEMBERSHIPS, "'901'", "'840'"))).toEqual([
      'content/memberships.yaml:15:3 › USA.numeric: “840” stands at AAA too. Correct one of the two.',
    ]);
    expect(problems(edit(AVALON, 'name: Avalon', 'name: Avalonia'))).toEqual([
      'content/positions/AAA.yaml:1:1 › name: content/memberships.yaml calls AAA “Avalon”. Use one name in both.',
    ]);
    expect(problems(edit(MEMBERSHIPS, '  home: true\n', ''))).toEqual([
      expect.stringContaining('no state is marked as home.'),
    ]);
  });

  test('do not put one state inside NATO and outside it at once', () => {
    const both = edit(
      MEMBERSHIPS,
      `  capital: {name: Camelot`,
      `  mnna:
    since: 2012-07-06
    sources: [paper-2009]
  capital: {name: Camelot`,
    );
    expect(problems(both)).toEqual([
      expect.stringContaining('AAA.mnna: overlaps membership of NATO'),
    ]);
  });
});

describe('claims and sources', () => {
  test('of what was said say who says it, who disputes it and what was shown', () => {
    const said = edit('content/events/2020.yaml', 'kind: diplomacy', 'kind: denial');
    expect(problems(said)).toContainEqual(
      expect.stringContaining('[0].claim: is missing from a claim, a denial or a finding.'),
    );
  });

  test('stand for one address each', () => {
    expect(
      problems(edit(SOURCES, 'https://paper.example/1', 'https://www.gazette.example/1/')),
    ).toEqual([
      'content/sources/AAA.yaml:12:3 › paper-2009.url: is the address of “gazette-2019” too. Keep the better record, and cite it in both places.',
    ]);
  });

  test('of what is called well documented are an act that was read, or two accounts', () => {
    const report = edit(SOURCES, 'kind: primary', 'kind: reporting');
    const law = 'sources: [gazette-2019]\n    confidence: high';
    const thin = 'AAA.yaml:16:5 › history[1].confidence: is high on one account that was read.';
    expect(problems(report)).toContainEqual(expect.stringContaining(thin));
    expect(
      problems(report, edit(AVALON, law, law.replace('2019]', '2019, paper-2009]'))),
    ).not.toContainEqual(expect.stringContaining(thin));
  });

  test('of a fact are not all unread', () => {
    expect(
      problems(edit(SOURCES, 'kind: primary\n', 'kind: primary\n  read: false\n')),
    ).toContainEqual(
      expect.stringContaining('AAA.yaml:15:5 › history[1].sources: names no source that was read.'),
    );
  });

  test('that nothing cites are a warning and no mistake', () => {
    const spare = `spare-2009:
  title: Spare
  publisher: The Paper
  date: 2009
  kind: reporting
  lang: en
`;
    const { warnings } = readContent(
      inventedContent(edit(SOURCES, 'gazette-2019:\n', `${spare}gazette-2019:\n`)),
    );
    expect(warnings.map(formatProblem)).toEqual([
      'content/sources/AAA.yaml:1:1 › spare-2009: nothing cites “spare-2009”. Cite it, or remove the record.',
    ]);
  });
});

describe('all mistakes', () => {
  test('are named at once, and none that only follows from another', () => {
    const found = problems(
      edit(SOURCES, 'kind: primary', 'kind: official'),
      edit(AVALON, 'basis: law', 'basis: custom'),
      edit('content/events/2020.yaml', 'actors: [USA, AAA]', 'actors: [USA, AAB]'),
      edit(MEMBERSHIPS, 'name: Camelot', "name: ''"),
    );
    expect(found.map((text) => text.split(':').slice(0, 2).join(':'))).toEqual([
      'content/events/2020.yaml:6',
      'content/memberships.yaml:7',
      'content/positions/AAA.yaml:14',
      'content/sources/AAA.yaml:6',
    ]);
  });
});
