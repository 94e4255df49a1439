// A small fact base of invented countries that is sound: tests spoil it one place at a time.
const FILES: Readonly<Record<string, string>> = {
  'content/positions/AAA.yaml': `name: Avalon
history:
  - from: 2009-01-01
    stance: no-measure
    scope: all
    summary: No rule.
    basis: none
    sources: [paper-2009]
    confidence: medium
  - from: 2019-03-04
    stance: restricts
    scope: the core
    summary: The core was closed.
    basis: law
    sources: [gazette-2019]
    confidence: high
declarations:
  - kind: us-joint-5g-declaration
    date: 2020-05-06
    sources: [gazette-2019]
`,
  'content/positions/USA.yaml': `name: United States
history:
  - from: 2009-01-01
    stance: no-measure
    scope: all
    summary: No rule.
    basis: none
    sources: [paper-2009]
    confidence: medium
  - from: 2018-10
    stance: restricts
    scope: purchases
    summary: Known to the month.
    basis: law
    sources: [paper-2009]
    confidence: low
`,
  'content/events/2018.yaml': `- id: asking-state-moves
  date: 2018-10-12
  title: The asking state moves
  summary: It moved.
  kind: legal
  actors: [USA]
  countries: [USA]
  importance: 1
  sources: [paper-2009]
  confidence: medium
`,
  'content/events/2019.yaml': `- id: avalon-closes-core
  date: 2019-03-04
  title: Avalon closes its core
  summary: It did.
  kind: legal
  actors: [AAA]
  countries: [AAA]
  importance: 2
  sources: [gazette-2019]
  confidence: high
- id: avalon-arrests-manager
  date: 2019-08-09
  title: Avalon arrests a manager
  summary: It did.
  kind: legal
  actors: [AAA, huawei]
  countries: [AAA]
  importance: 2
  sources: [gazette-2019]
  confidence: high
`,
  'content/events/2020.yaml': `- id: avalon-signs
  date: 2020-05-06
  title: Avalon signs
  summary: It signed.
  kind: diplomacy
  actors: [USA, AAA]
  countries: [AAA]
  importance: 3
  sources: [gazette-2019]
  confidence: high
`,
  'content/sources/AAA.yaml': `gazette-2019:
  title: Law on networks
  publisher: Gazette of Avalon
  date: 2019-03-04
  url: https://gazette.example/1
  kind: primary
  lang: en
paper-2009:
  title: '[Report on networks]'
  publisher: The Paper
  date: 2009
  url: https://paper.example/1
  kind: reporting
  lang: en
`,
  'content/memberships.yaml': `AAA:
  name: Avalon
  numeric: '901'
  nato:
    since: 1949
    sources: [paper-2009]
  capital: {name: Camelot, lon: 1, lat: 50}
CHN:
  name: China
  numeric: '156'
  home: true
  capital: {name: Beijing, lon: 116.4, lat: 39.9}
USA:
  name: United States
  numeric: '840'
  nato:
    since: 1949
    sources: [paper-2009]
  capital: {name: Washington, lon: -77, lat: 38.9}
`,
  'content/blocs/EUU.yaml': `name: European Union
history:
  - from: 2009-01-01
    stance: no-measure
    scope: all
    summary: No rule.
    basis: none
    sources: [paper-2009]
    confidence: medium
`,
  'content/clean-network.yaml': `date: 2021-01-14
says: Many were members
by: The asking state
sources: [paper-2009]
`,
  'content/corrections.yaml': `[]
`,
  'content/glossary.yaml': `core:
  term: core
  also: [heart]
  says: The middle of a network. It is small.
  sources: [gazette-2019]
rim:
  term: rim
  says: The outer part of a network.
`,
  'content/exceptions.yaml': `changes: []
events:
  - event: avalon-arrests-manager
    reason: An arrest is no rule.
declarations: []
`,
};

/** One change of text in one file; `before` stands there exactly once. */
export interface Edit {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The invented files after these edits. Throws RangeError where there is nothing to edit. */
export function inventedContent(...edits: readonly Edit[]): ReadonlyMap<string, string> {
  const files = new Map(Object.entries(FILES));
  for (const { file, before, after } of edits) {
    const text = files.get(file) ?? '';
    if (text.split(before).length !== 2) throw new RangeError(`not once in ${file}: ${before}`);
    files.set(file, text.replace(before, after));
  }
  return files;
}
