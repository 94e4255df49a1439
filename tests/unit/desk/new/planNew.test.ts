import { describe, expect, test } from 'vitest';
import { insertEntry } from '../../../../src/desk/new/insertEntry.ts';
import { NEW_KINDS, NEW_OPTIONS, usageOf } from '../../../../src/words/newContent.ts';
import { Refusal } from '../../../../src/desk/new/Refusal.ts';
import { slugOf } from '../../../../src/desk/new/slugOf.ts';
import { yamlText } from '../../../../src/desk/new/yamlText.ts';
import { parse } from 'yaml';
import { planOf } from '../../../support/newContent.ts';

const EVENT = ['event', 'Avalon: “no” to all', '--date', '2019-06-05', '--country', 'AAA'];
const SOURCE = ['source', "Ava's law", '--publisher', 'The Daily Post', '--date', '2020-07'];
const COUNTRY = ['country', 'Ghana', '--source', 'paper-2009'];
const CAPITAL = ['--capital', 'Accra', '--lat', '5.56', '--lon', '-0.2'];

function written(args: readonly string[], path: string): string {
  const text = planOf(args).writes.get(path);
  expect(text, path).toBeDefined();
  return text ?? '';
}

describe('npm run new', () => {
  test('puts an event among those of its year, in the order of dates', () => {
    const text = written([...EVENT, '--source', 'gazette-2019'], 'content/events/2019.yaml');
    const events = parse(text) as readonly { id: string; title: string; importance: number }[];
    expect(events.map(({ id }) => id)).toEqual([
      'avalon-closes-core',
      'avalon-no-to-all',
      'avalon-arrests-manager',
    ]);
    expect(events[1]).toMatchObject({ title: 'Avalon: “no” to all', importance: 3 });
  });

  test('begins the file of a year that has none', () => {
    const text = written(
      ['event', 'First', '--date=2011', '--country=AAA', '--source=paper-2009'],
      'content/events/2011.yaml',
    );
    expect(parse(text)).toMatchObject([{ id: 'first' }]);
  });

  test('gives a claim who says it, who disputes it and the state of the evidence', () => {
    const said = ['--kind', 'claim', '--by', 'A minister', '--evidence', 'withheld'];
    const text = written(
      [...EVENT, '--source', 'gazette-2019', ...said, '--disputed-by', 'Huawei'],
      'content/events/2019.yaml',
    );
    expect(text).toContain('  claim:\n    says:');
    expect(text).toContain('    disputedBy: Huawei\n');
  });

  test('puts a source into its country’s file, in the order of ids', () => {
    const text = written([...SOURCE, '--file', 'AAA'], 'content/sources/AAA.yaml');
    const records = parse(text) as Readonly<Record<string, { readonly title: string }>>;
    expect(Object.keys(records)).toEqual(['gazette-2019', 'paper-2009', 'the-daily-post-2020-07']);
    expect(records['the-daily-post-2020-07']?.title).toBe("Ava's law");
  });

  test('makes a country with its state, which counts as a partner', () => {
    const { writes } = planOf([...COUNTRY, ...CAPITAL]);
    expect([...writes.keys()]).toEqual(['content/positions/GHA.yaml', 'content/memberships.yaml']);
    const states = parse(writes.get('content/memberships.yaml') ?? '') as object;
    expect(Object.keys(states)).toEqual(['AAA', 'CHN', 'GHA', 'USA']);
    expect(states).toMatchObject({
      GHA: { numeric: '288', capital: { name: 'Accra', lat: 5.56 } },
    });
  });

  test('makes a story that is a draft of today, with a map on the day asked for', () => {
    const text = written(
      ['story', 'Où va l’Avalon ?', '--on', '2019-03-04'],
      'content/stories/ou-va-lavalon.mdx',
    );
    expect(text).toContain('published: 2026-11-28\nstatus: draft\n');
    expect(text).toContain('<PositionsMap on="2019-03-04"');
  });

  test.each(NEW_KINDS)('says of a new %s what to do next', (kind) => {
    const args = { story: ['story', 'A'], event: [...EVENT, '--source', 'gazette-2019'] };
    const more = { source: [...SOURCE, '--file', 'AAA'], country: [...COUNTRY, ...CAPITAL] };
    expect(planOf({ ...args, ...more }[kind]).next.join(' ')).toContain('npm run check');
  });
});

const REFUSED: readonly (readonly [what: string, args: readonly string[], says: string])[] = [
  ['nothing', [], 'what shall be new?'],
  ['an unknown kind', ['stroy', 'x'], 'Did you mean “story”?'],
  ['no title', ['story'], 'a story needs its title in quotes'],
  ['an option in place of the title', ['event', '--date', '2020'], 'an event needs its title'],
  ['a title without quotes', ['story', 'What', 'Rome', 'decided'], '“Rome” stands by itself'],
  ['an unknown option', [...EVENT, '--sorce', 'x'], 'Did you mean “source”?'],
  ['an option without a value', [...EVENT, '--source'], '--source has no value'],
  ['an option given twice', [...EVENT, '--date', '2020'], '--date stands twice'],
  ['an event without a source', EVENT, 'the event lacks --source'],
  [
    'an event with an unknown source',
    [...EVENT, '--source', 'gazete-2019'],
    'Did you mean “gazette',
  ],
  [
    'an event outside the window',
    ['event', 'A', '--date=2021', '--country=AAA', '--source=paper-2009'],
    '--date: lies outside',
  ],
  [
    'an event on no date',
    ['event', 'A', '--date=2020-13', '--country=AAA', '--source=paper-2009'],
    '--date: “2020-13” is no date',
  ],
  [
    'an event by an unknown kind',
    [...EVENT, '--source=paper-2009', '--kind=polcy'],
    'Did you mean “policy”?',
  ],
  [
    'a claim without who says it',
    [...EVENT, '--source=paper-2009', '--kind=claim'],
    'needs --by, --disputed-by, --evidence',
  ],
  [
    'an event that exists',
    ['event', 'Avalon signs', '--date=2020', '--country=AAA', '--source=paper-2009'],
    'exists already',
  ],
  [
    'an event in an unknown country',
    ['event', 'A', '--date=2020', '--country=ZZZ', '--source=paper-2009'],
    '“ZZZ” is not known',
  ],
  ['a source that exists', [...SOURCE, '--file=AAA', '--id=paper-2009'], 'exists already'],
  ['a source in a file of no country', [...SOURCE, '--file=ZZZ'], 'no state “ZZZ”'],
  ['a source at no address', [...SOURCE, '--file=AAA', '--url=www.x'], '--url: is no web address'],
  [
    'a source at an address that another has',
    [...SOURCE, '--file=AAA', '--url=https://gazette.example/1'],
    'is the address of',
  ],
  [
    'a country that exists',
    ['country', 'Avalon', '--code=AAA', '--source=paper-2009'],
    'exists already',
  ],
  [
    'a country of no known name',
    ['country', 'Atlantis', '--source=paper-2009'],
    'no code goes with “Atlantis”',
  ],
  ['a country without its capital', COUNTRY, 'it needs --capital, --lat, --lon'],
  ['a country off the earth', [...COUNTRY, '--capital=Accra', '--lat=95', '--lon=0'], '--lat:'],
  ['the home of Huawei', ['country', 'China', '--source=paper-2009'], 'is the home of Huawei'],
  ['an over-long story title', ['story', 'Long '.repeat(20)], 'longer than 80'],
  ['a story of no address', ['story', '華為'], 'makes no address'],
  [
    'a story that opens on no day',
    ['story', 'A', '--on=2020-02-30'],
    '--on: “2020-02-30” is no day',
  ],
];

describe('npm run new refuses', () => {
  test.each(REFUSED)('%s', (_what, args, says) => {
    let refusal: unknown;
    try {
      planOf(args);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(Refusal);
    expect((refusal as Refusal).message).toContain(says);
  });

  test('a story that exists, and anything while content has mistakes', () => {
    const story = planOf(['story', 'Twice']).writes;
    expect(() => planOf(['story', 'Twice'], story)).toThrow('exists already');
    const broken = new Map([['content/stories/broken.mdx', 'No front matter.']]);
    expect(() => planOf(['story', 'Twice'], broken)).toThrow(
      /broken\.mdx:1:1: has no front matter/,
    );
  });
});

test('every option stands in the usage of its kind', () => {
  for (const kind of NEW_KINDS) {
    for (const name of Object.keys(NEW_OPTIONS[kind])) expect(usageOf(kind)).toContain(`--${name}`);
  }
});

test.each([
  ['What “Rome” décided', 'what-rome-decided'],
  ['  Britain’s   3 answers! ', 'britains-3-answers'],
])('%s becomes the address %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});

test.each(['plain', "it's", 'a: b', '# no', 'no', 'yes', '“q”', '- x', '[x]', '2020', 'é, ü (1)'])(
  'as YAML, %s is read as it was written',
  (text) => {
    expect(parse(`a: ${yamlText(text)}`)).toEqual({ a: text });
  },
);

test('an entry goes before the first that comes after it, and comments at the top stay there', () => {
  const text = '# head\na: 1\nc: 3\n';
  const put = (entry: string) =>
    insertEntry(text, `${entry}: 0\n`, /[a-z]:/, (existing) => existing > entry);
  expect(put('b')).toBe('# head\na: 1\nb: 0\nc: 3\n');
  expect(put('d')).toBe('# head\na: 1\nc: 3\nd: 0\n');
  expect(insertEntry('', 'b: 0\n', /[a-z]:/, () => false)).toBe('b: 0\n');
});
