import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../src/dataset/checkExamples.ts';
import { parseContent } from '../../src/dataset/parseContent.ts';
import {
  readContentFiles,
  readExampleFiles,
  readStoryFiles,
} from '../../src/dataset/readContentFiles.ts';
import { STORY_ELEMENTS } from '../../src/dataset/story/storyElements.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { NEW_KINDS, NEW_OPTIONS, usageOf } from '../../src/words/newContent.ts';
import { readPage } from '../support/html.ts';

const dataset = parseContent(readContentFiles(ROOT));
const pictures = readStoryFiles(ROOT);
const examples = [...readExampleFiles(ROOT)].map(([name, text]) => ({
  name,
  text,
  element: /^element: (\w+)$/m.exec(text)?.[1] ?? '',
  /** What an editor copies. */
  body: text.split(/^---$/m).slice(2).join('---').trim(),
}));

function check(name: string, text: string) {
  return checkExamples(new Map([...pictures, [name, text]]), dataset);
}

/** What shows that a component was drawn, and not only named. */
const DRAWN: Readonly<Record<string, string>> = {
  Aside: 'aside.story-aside',
  Cite: 'a.cite',
  Claim: '.claim .claim-side + .claim-side',
  Count: 'data[value]',
  Country: 'a[href*="/countries/"]',
  Event: 'a[href*="/events/"]',
  EventTimeline: '[data-chart="timeline"] [data-event]',
  Figure: 'figure img[alt]',
  PositionsMap: '[data-chart="map"] [data-country="SWE"][data-stance="bans"]',
  Quote: 'figure.quote blockquote',
  Scrolly: '.scrolly [data-chart="map"] [data-country]',
  StanceCounts: '[data-chart="counts"]',
  StanceStrips: '[data-chart="strips"] [data-country="SWE"]',
  Term: 'button.term[popovertarget]',
  Typed: 'p',
};

describe('the editors’ guide', () => {
  const { document } = readPage('/guide/');

  test('has one example of each component, a step’s inside its scrolly’s', () => {
    const alone = Object.entries(STORY_ELEMENTS).filter(([, { within }]) => within === undefined);
    expect(examples.map(({ element }) => element).sort()).toEqual(alone.map(([name]) => name));
    expect(examples.find(({ element }) => element === 'Scrolly')?.body).toContain('<Step on=');
  });

  test.each(examples)('shows $element beside the text that makes it', ({ element, body }) => {
    const example = document.querySelector(`[data-example="${element}"]`);
    expect(example?.querySelector('pre code')?.textContent).toBe(body);
    expect(
      example?.querySelector(`.example-live ${DRAWN[element]}`),
      DRAWN[element],
    ).not.toBeNull();
    for (const prop of Object.keys(STORY_ELEMENTS[element]?.props ?? {})) {
      expect(example?.querySelector('.example-props')?.textContent).toContain(prop);
    }
  });

  test.each(examples)('is told of every slip in its $element', ({ name, element, text }) => {
    expect(check(name, text)).toEqual([]);
    const misspelt = text
      .replaceAll(new RegExp(`<${element}\\b`, 'g'), `<${element}s`)
      .replaceAll(`</${element}>`, `</${element}s>`);
    expect(check(name, misspelt)).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ remedy: expect.stringContaining(`“${element}”?`) as string }),
      ]) as object,
    );
  });

  test('says what each command of the desk takes', () => {
    const text = document.querySelector('main')?.textContent ?? '';
    for (const kind of NEW_KINDS) {
      const [command = '', ...options] = usageOf(kind).split('\n');
      expect(text).toContain(command);
      if (kind !== 'story') for (const option of options) expect(text).toContain(option.trim());
    }
  });

  test('shows commands with sources that are there', () => {
    const shown = NEW_KINDS.flatMap((kind) => NEW_OPTIONS[kind]['source']?.example ?? []);
    expect(shown.length).toBeGreaterThan(0);
    for (const id of shown) expect(dataset.sources.has(id), id).toBe(true);
  });

  test('names file and line of a mistake in an example', () => {
    const sample = readFileSync(`${ROOT}content/guide/count.mdx`, 'utf8');
    expect(
      check('content/guide/count.mdx', sample.replace('group="allies"', 'group="alies"')),
    ).toMatchObject([
      {
        file: 'content/guide/count.mdx',
        line: 7,
        remedy: expect.stringContaining('allies') as string,
      },
    ]);
  });
});
