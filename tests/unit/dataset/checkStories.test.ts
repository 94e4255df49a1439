import { describe, expect, test } from 'vitest';
import { checkStories } from '../../../src/dataset/checkStories.ts';
import type { ContentProblem } from '../../../src/dataset/ContentError.ts';
import { citedIn } from '../../../src/dataset/story/citedIn.ts';
import { LOADED_WORDS } from '../../../src/dataset/story/loadedWords.ts';
import { typedNumbers } from '../../../src/dataset/story/typedNumbers.ts';
import { FACT_MISTAKES } from '../../support/storyFactMistakes.ts';
import { FORM_MISTAKES } from '../../support/storyFormMistakes.ts';
import { WORD_MISTAKES } from '../../support/storyWordMistakes.ts';
import { OTHER_STORY, STORY, STORY_DATASET, STORY_NAME } from '../../support/inventedStory.ts';

const OTHER_NAME = 'content/stories/the-port.mdx';
const PICTURE = 'content/stories/images/cable.jpg';

function check(text: string, more: readonly (readonly [string, string])[] = []) {
  const files = new Map([[STORY_NAME, text], [OTHER_NAME, OTHER_STORY], [PICTURE, ''], ...more]);
  const { problems, warnings } = checkStories(files, STORY_DATASET);
  return { problems, warnings, all: [...problems, ...warnings] };
}

const MISTAKES = [...FORM_MISTAKES, ...FACT_MISTAKES, ...WORD_MISTAKES];

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
    ({ typed: [right, wrong], line, column, says, remedy, isWarning }) => {
      expect(STORY).toContain(right);
      const text = STORY.replace(right, wrong);
      const { all, warnings } = check(text);
      const problem = matching(all, says);
      expect(problem, `no problem says “${says}”`).toBeDefined();
      expect(problem?.file).toBe(STORY_NAME);
      expect(problem?.remedy).toContain(remedy);
      expect(warnings.some((warning) => warning === problem)).toBe(isWarning === true);
      expect([problem?.line, problem?.column]).toEqual([line, column]);
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

  test('asks about no word of somebody else: in quotation marks, or in a <Quote>', () => {
    const quoted = STORY.replace('It carries light.', 'He spoke of “a shocking regime”.');
    expect(check(quoted.replace('It stays.', 'It is notorious.')).all).toEqual([]);
  });

  test.each(['Huawei spied, and evidence shows it.', 'Huawei would have stolen what it found.'])(
    'takes “%s” for an allegation that nobody makes',
    (sentence) => {
      const { warnings } = check(STORY.replace('It carries light.', sentence));
      expect(warnings).toMatchObject([
        { message: expect.stringContaining('an allegation') as string },
      ]);
    },
  );

  test('knows which sources only a story cites', () => {
    const files = new Map([
      [STORY_NAME, STORY],
      ['content/stories/open.mdx', '<Cite id="x"'],
    ]);
    expect([...citedIn(files)].sort()).toEqual(['a1', 'b1', 'e1', 's1']);
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

  test.each([
    ['twenty-one allies', 21],
    ['34 EU countries', 34],
    ['Nineteen other European governments', 19],
    ['eleven had banned it', 11],
  ])('reads “%s” as a number of governments', (text, value) => {
    expect(typedNumbers(`By then ${text}.`)).toMatchObject([{ value, index: 8 }]);
  });

  test.each(['two answers', 'four of the networks', '5G allies', 'one ally', 'two had doubts'])(
    'takes “%s” for no number of governments',
    (text) => {
      expect(typedNumbers(text)).toEqual([]);
    },
  );

  test.each(LOADED_WORDS)(
    'asks about “$word” and says what to write instead',
    ({ word, instead }) => {
      const { warnings } = check(
        STORY.replace('It carries light.', `It was ${word}.`.replace('was admitted', 'admitted')),
      );
      expect(warnings).toMatchObject([
        {
          message: expect.stringContaining(word) as string,
          remedy: expect.stringContaining(instead) as string,
        },
      ]);
    },
  );
});
