import { describe, expect, test } from 'vitest';
import { checkStories } from '../../../src/dataset/checkStories.ts';
import type { ContentProblem } from '../../../src/dataset/ContentError.ts';
import { OTHER_STORY, STORY, STORY_DATASET, STORY_NAME } from '../../support/inventedStory.ts';

const OTHER_NAME = 'content/stories/the-port.mdx';
const PICTURE = 'content/stories/images/cable.jpg';

function check(text: string, more: readonly (readonly [string, string])[] = []) {
  const files = new Map([[STORY_NAME, text], [OTHER_NAME, OTHER_STORY], [PICTURE, ''], ...more]);
  const { problems, warnings } = checkStories(files, STORY_DATASET);
  return { problems, warnings, all: [...problems, ...warnings] };
}

interface Mistake {
  readonly mistake: string;
  /** What an editor typed in place of what. */
  readonly typed: readonly [right: string, wrong: string];
  readonly line: number;
  /** Words of the message, then of the remedy. */
  readonly says: string;
  readonly remedy: string;
  readonly isWarning?: true;
}

const MISTAKES: readonly Mistake[] = [
  {
    mistake: 'no title',
    typed: ['title: The cable\n', ''],
    line: 2,
    says: 'is missing.',
    remedy: 'Add it',
  },
  {
    mistake: 'an over-long title',
    typed: ['The cable\n', `${'Long '.repeat(20)}title\n`],
    line: 2,
    says: 'longer than 80 characters',
    remedy: 'Shorten the title',
  },
  {
    mistake: 'an empty standfirst',
    typed: ['Arland let it in. Borland asked why.', '""'],
    line: 3,
    says: 'is empty',
    remedy: 'Write it',
  },
  {
    mistake: 'an unknown field',
    typed: ['status:', 'state: x\nstatus:'],
    line: 5,
    says: 'not known here: state',
    remedy: 'Check its spelling',
  },
  {
    mistake: 'an unknown status',
    typed: ['status: published', 'status: publishd'],
    line: 5,
    says: '“publishd” is not one of the values',
    remedy: 'Did you mean “published”?',
  },
  {
    mistake: 'no day of the calendar in the front matter',
    typed: ['published: 2026-11-24', 'published: 2026-11-31'],
    line: 4,
    says: '“2026-11-31” is no day',
    remedy: '2020-07-14',
  },
  {
    mistake: 'a lead date outside the window',
    typed: ['on: 2020-02-11, view', 'on: 2021-02-11, view'],
    line: 6,
    says: 'lies outside 2009-01-01 to 2020-12-31',
    remedy: 'Choose a day',
  },
  {
    mistake: 'an unknown view of the lead',
    typed: ['view: europe }', 'view: eurpe }'],
    line: 6,
    says: '“eurpe” is not one of the values',
    remedy: 'Did you mean “europe”?',
  },
  {
    mistake: 'a correction before publication',
    typed: ['status:', 'updated: 2026-11-20\nstatus:'],
    line: 5,
    says: 'earlier than `published`',
    remedy: 'swapped',
  },
  {
    mistake: 'an unknown related story',
    typed: ['[the-port]', '[the-prt]'],
    line: 8,
    says: 'no story “the-prt”',
    remedy: 'Did you mean “the-port”?',
  },
  {
    mistake: 'a story related to itself',
    typed: ['[the-port]', '[the-cable]'],
    line: 8,
    says: 'names the story itself',
    remedy: 'the-port',
  },
  {
    mistake: 'broken front matter',
    typed: ['share: How', 'share: How: '],
    line: 7,
    says: '',
    remedy: 'quotation marks',
  },
  {
    mistake: 'an unclosed tag',
    typed: ['</Aside>\n', ''],
    line: 51,
    says: 'Expected a closing tag for `<Aside>`',
    remedy: 'Close it with </Aside>',
  },
  {
    mistake: 'a closing tag too many',
    typed: ['</Scrolly>\n', '</Scrolly>\n\n</Scrolly>\n'],
    line: 35,
    says: 'Unexpected closing tag',
    remedy: 'Remove it',
  },
  {
    mistake: 'an unclosed quote',
    typed: ['<Claim id="cable-warning" />', '<Claim id="cable-warning />'],
    line: 17,
    says: '',
    remedy: 'quotes',
  },
  {
    mistake: 'an unknown component',
    typed: ['<Claim id', '<Clam id'],
    line: 17,
    says: 'no component <Clam>',
    remedy: 'Did you mean “Claim”?',
  },
  {
    mistake: 'HTML',
    typed: ['It carries light.', 'It carries <b>light</b>.'],
    line: 53,
    says: '<b> is HTML',
    remedy: 'Write Markdown',
  },
  {
    mistake: 'an unknown property',
    typed: ['<Event id', '<Event ident'],
    line: 15,
    says: 'has no id',
    remedy: '<Event id="…">',
  },
  {
    mistake: 'a misspelt property',
    typed: ['stance="bans"', 'stances="bans"'],
    line: 23,
    says: 'has no property “stances”',
    remedy: 'Did you mean “stance”?',
  },
  {
    mistake: 'a property without a value',
    typed: ['view="world"', 'view'],
    line: 27,
    says: 'has no value',
    remedy: 'view="…"',
  },
  {
    mistake: 'a property in braces',
    typed: ['on="2020-07-14" country', 'on={day} country'],
    line: 27,
    says: 'is code in braces',
    remedy: 'on="…"',
  },
  {
    mistake: 'properties spread in braces',
    typed: ['<Claim id', '<Claim {...all} id'],
    line: 17,
    says: 'takes no properties in braces',
    remedy: 'name="value"',
  },
  {
    mistake: 'a value for a bare property',
    typed: ['start />', 'start="yes" />'],
    line: 23,
    says: 'takes no value',
    remedy: 'bare name',
  },
  {
    mistake: 'an unknown source',
    typed: ['<Cite id="e1" />', '<Cite id="e2" />'],
    line: 15,
    says: 'no source “e2”',
    remedy: 'Did you mean',
  },
  {
    mistake: 'an unknown event',
    typed: ['<Event id="cable-warning">', '<Event id="cable-waning">'],
    line: 15,
    says: 'no event “cable-waning”',
    remedy: 'Did you mean “cable-warning”?',
  },
  {
    mistake: 'a claim of an event without one',
    typed: ['<Claim id="cable-warning" />', '<Claim id="cable-laid" />'],
    line: 17,
    says: 'carries no claim',
    remedy: 'Use <Event>',
  },
  {
    mistake: 'an unknown country',
    typed: ['<Country code="AAA" />', '<Country code="AAB" />'],
    line: 11,
    says: 'no country “AAB”',
    remedy: 'Did you mean “AAA”?',
  },
  {
    mistake: 'a country by its name',
    typed: ['<Country code="AAA" />', '<Country code="Arland" />'],
    line: 11,
    says: '“Arland” is a name and no code',
    remedy: 'Write “AAA”',
  },
  {
    mistake: 'a step whose country has no position',
    typed: ['country="BBB" view', 'country="CCC" view'],
    line: 27,
    says: 'Carland has no position',
    remedy: 'capital letters',
  },
  {
    mistake: 'a step on no day of the calendar',
    typed: ['<Step on="2020-07-14"', '<Step on="2020-02-30"'],
    line: 27,
    says: '“2020-02-30” is no day',
    remedy: '2020-07-14',
  },
  {
    mistake: 'a step outside the window',
    typed: ['<Step on="2020-07-14"', '<Step on="2021-07-14"'],
    line: 27,
    says: '2021-07-14 lies outside',
    remedy: 'Choose a day',
  },
  {
    mistake: 'a step outside a scrolly',
    typed: [
      '<Aside title="What a cable is">',
      '<Step on="2020-07-14">\n\nThe end.<Cite id="s1" />\n\n</Step>\n\n<Aside title="What a cable is">',
    ],
    line: 51,
    says: 'stands outside a <Scrolly>',
    remedy: 'Put it between',
  },
  {
    mistake: 'text between steps',
    typed: ['</Step>\n\n<Step', '</Step>\n\nAnd then.<Cite id="s1" />\n\n<Step'],
    line: 27,
    says: 'in none of its steps',
    remedy: 'Move it into a <Step>',
  },
  {
    mistake: 'a scrolly that starts on no step',
    typed: ['start="2020-02-11"', 'start="2020-02-12"'],
    line: 19,
    says: 'no step is on 2020-02-12',
    remedy: 'Did you mean “2020-02-11”?',
  },
  {
    mistake: 'two steps with one address',
    typed: ['on="2020-07-14" country="BBB"', 'on="2020-02-11" country="AAA"'],
    line: 27,
    says: 'day and country of a step before it',
    remedy: 'Join the two',
  },
  {
    mistake: 'a chart that no scrolly drives',
    typed: ['chart="map" start', 'chart="timeline" start'],
    line: 19,
    says: '“timeline” is no chart',
    remedy: 'map',
  },
  {
    mistake: 'an unknown view',
    typed: ['view="world"', 'view="asia"'],
    line: 27,
    says: '“asia” is no view',
    remedy: 'Use one of: world',
  },
  {
    mistake: 'an unknown stance',
    typed: ['stance="bans"', 'stance="excludes,ban"'],
    line: 23,
    says: '“ban” is no stance',
    remedy: 'Did you mean “bans”?',
  },
  {
    mistake: 'an unknown group',
    typed: ['group="nato"', 'group="natto"'],
    line: 37,
    says: '“natto” is no group',
    remedy: 'Did you mean “nato”?',
  },
  {
    mistake: 'strips of a group and of countries',
    typed: ['group="nato"', 'group="nato" countries="AAA"'],
    line: 37,
    says: 'and not both',
    remedy: 'Keep one',
  },
  {
    mistake: 'a span that ends before it begins',
    typed: ['from="2019-01-01"', 'from="2020-12-31"'],
    line: 35,
    says: 'before it begins',
    remedy: 'Swap',
  },
  {
    mistake: 'a figure without alt text',
    typed: [' alt="A cable on a beach"', ''],
    line: 43,
    says: 'has no alt',
    remedy: 'what the picture shows',
  },
  {
    mistake: 'an empty alt text',
    typed: ['alt="A cable on a beach"', 'alt=" "'],
    line: 43,
    says: 'is empty',
    remedy: 'Write it',
  },
  {
    mistake: 'a picture that is not there',
    typed: ['cable.jpg', 'cabel.jpg'],
    line: 43,
    says: 'no picture “cabel.jpg”',
    remedy: 'Did you mean “cable.jpg”?',
  },
  {
    mistake: 'a Markdown picture without alt text',
    typed: ['It stays.', 'It stays. ![](cable.jpg)'],
    line: 47,
    says: 'no alt text',
    remedy: '<Figure',
  },
  {
    mistake: 'a quotation on no day',
    typed: ['date="2020-02-11"', 'date="2020-13"'],
    line: 45,
    says: '“2020-13” is no date',
    remedy: '2020-07',
  },
  {
    mistake: 'a stray brace',
    typed: ['It carries light.', 'It carries {light}.'],
    line: 53,
    says: '{light} is code',
    remedy: '&#123;',
  },
  {
    mistake: 'an import',
    typed: ['## What was said', 'import X from "./x.js"\n\n## What was said'],
    line: 13,
    says: 'imports and exports nothing',
    remedy: 'Remove the line',
  },
  {
    mistake: 'a heading of another level',
    typed: ['## What', '### What'],
    line: 13,
    says: 'a heading of level 3',
    remedy: '##',
  },
  {
    mistake: 'a source of nothing that is named',
    typed: ['stays.<Cite id="a1" />', 'stays.<Cite id="b1" />'],
    line: 11,
    says: '“b1” belongs to no record',
    remedy: 'because',
  },
  {
    mistake: 'a source of another country than the step’s',
    typed: ['followed.<Cite id="b1" />', 'followed.<Cite id="a1" />'],
    line: 29,
    says: '“a1” belongs to no record',
    remedy: '<Event>',
  },
  {
    mistake: 'a typed number that is computed',
    typed: ['The second government followed.', 'Now two allies followed.'],
    line: 29,
    says: '“two allies” is typed',
    remedy: '<Count',
  },
  {
    mistake: 'a paragraph without a source',
    typed: ['It carries light.<Cite id="s1" />', 'It carries light.'],
    line: 53,
    says: 'has no source',
    remedy: '<Cite',
    isWarning: true,
  },
  {
    mistake: 'a loaded word',
    typed: ['a minister of', 'the regime of'],
    line: 11,
    says: '“regime” judges',
    remedy: 'Say government',
    isWarning: true,
  },
  {
    mistake: 'an allegation that nobody makes',
    typed: ['It carries light.', 'Huawei spied through it.'],
    line: 53,
    says: 'without who makes it',
    remedy: 'denial',
    isWarning: true,
  },
];

function matching(problems: readonly ContentProblem[], says: string): ContentProblem | undefined {
  return problems.find(({ message }) => message.includes(says));
}

describe('the check of stories', () => {
  test('finds nothing in a story without a mistake', () => {
    expect(check(STORY).all).toEqual([]);
  });

  test('knows at least thirty mistakes', () => {
    expect(MISTAKES.length).toBeGreaterThanOrEqual(30);
  });

  test.each(MISTAKES)(
    'tells of $mistake',
    ({ typed: [right, wrong], line, says, remedy, isWarning }) => {
      expect(STORY).toContain(right);
      const text = STORY.replace(right, wrong);
      const { all, warnings } = check(text);
      const problem = matching(all, says);
      expect(problem, `no problem says “${says}”`).toBeDefined();
      expect(problem?.file).toBe(STORY_NAME);
      expect(problem?.remedy).toContain(remedy);
      expect(warnings.some((warning) => warning === problem)).toBe(isWarning === true);
      expect(problem?.line).toBe(line);
    },
  );

  test('takes a stated reason for a source of something else', () => {
    const text = STORY.replace(
      'stays.<Cite id="a1" />',
      'stays.<Cite id="b1" because="it quotes him" />',
    );
    expect(check(text).all).toEqual([]);
  });

  test('takes a typed number with its reason', () => {
    const text = STORY.replace(
      'The second government',
      '<Typed why="the makers">Two allies</Typed>',
    );
    expect(check(text).all).toEqual([]);
  });

  test('names both of two files with one address', () => {
    const name = 'content/stories/The-Cable.mdx';
    expect(check(STORY, [[name, STORY]]).problems).toMatchObject([
      {
        message: expect.stringContaining('has the address of') as string,
        remedy: 'Rename one of the two files.',
      },
    ]);
  });

  test('names a file that is no story', () => {
    expect(check(STORY, [['content/stories/note.md', '']]).problems).toMatchObject([
      { file: 'content/stories/note.md', message: 'is in no place the site reads.' },
    ]);
  });

  test('asks for front matter', () => {
    const { problems } = check('Only text.<Cite id="s1" />\n');
    expect(problems[0]).toMatchObject({ line: 1, message: 'has no front matter.' });
  });
});
