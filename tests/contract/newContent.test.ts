import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reportOn } from '../../src/dataset/checkContent.ts';
import { fileOf, parsePage } from '../support/html.ts';
import { copySite, type BuildResult, type SiteCopy } from '../support/siteCopy.ts';
import { weigh } from '../support/weigh.ts';

const ORDERS: readonly (readonly string[])[] = [
  ['story', 'A wholly new story'],
  [
    'source',
    'A new record',
    '--publisher',
    'Harbour Post',
    '--date',
    '2020-07-14',
    '--file',
    'GHA',
  ],
  [
    'event',
    'A new event',
    '--date',
    '2020-07-15',
    '--country',
    'ITA',
    '--source',
    'harbour-post-2020-07-14',
  ],
];
const COUNTRY = ['country', 'Ghana', '--source', 'bbc-2020-07-14', '--capital', 'Accra'];

const TEXT_ALONE = `---
title: A story of words alone
standfirst: It has a source and no chart.
published: 2026-11-28
status: published
lead: { chart: map, on: 2020-02-11 }
share: What a shared link says of it.
---

A sentence with its source.<Cite id="bbc-2020-07-14" />
`;

describe('one of each kind, made by npm run new on a copy', () => {
  let copy: SiteCopy;
  let built: BuildResult;
  let said: string;

  const make = (args: readonly string[]): string =>
    execFileSync(process.execPath, [join(copy.dir, 'src/desk/new.ts'), ...args], {
      encoding: 'utf8',
    });
  const page = (path: string): string => readFileSync(join(built.dist, fileOf(path)), 'utf8');

  beforeAll(async () => {
    copy = copySite();
    said = [[...COUNTRY, '--lat', '5.56', '--lon', '-0.2'], ...ORDERS].map(make).join('');
    writeFileSync(join(copy.dir, 'content/stories/words-alone.mdx'), TEXT_ALONE);
    built = await copy.build();
  });
  afterAll(() => copy.remove());

  test('stands where the command says, with nothing for the check to mend', () => {
    for (const [, path = ''] of said.matchAll(/wrote (\S+)/g)) {
      expect(existsSync(join(copy.dir, path)), path).toBe(true);
    }
    expect(reportOn(copy.dir).problems).toEqual([]);
  });

  test('builds unchanged, and has its pages', () => {
    expect(built.code, built.output).toBe(0);
    expect(page('/events/a-new-event/')).toContain('A new event');
    expect(page('/countries/gha/')).toContain('Ghana');
    expect(page('/sources/')).toContain('Harbour Post');
    expect(page('/explore/')).toContain('data-country="GHA"');
  });

  test('a draft is in no file of a build', () => {
    expect(existsSync(join(built.dist, 'stories/a-wholly-new-story'))).toBe(false);
    const files = readdirSync(built.dist, { recursive: true, encoding: 'utf8' });
    const told = files
      .filter((name) => /\.(?:html|xml|json|txt|svg|js)$/.test(name))
      .filter((name) => readFileSync(join(built.dist, name), 'utf8').includes('wholly new story'));
    expect(told).toEqual([]);
  });

  test('a story without a chart ships no island, and no script but that of its notes', () => {
    const path = '/stories/words-alone/';
    const document = parsePage(page(path));
    expect(document.querySelectorAll('a.cite')).toHaveLength(1);
    const shared = document.querySelector('meta[property="og:description"]');
    expect(shared?.getAttribute('content')).toBe('What a shared link says of it.');
    expect(document.querySelectorAll('astro-island')).toHaveLength(0);
    expect(weigh(path, built.dist, '/', 'whole page').byKind.js).toBeLessThan(1.5 * 1024);
    // A chart would bring far more.
    const { js } = weigh('/stories/evidence/', built.dist, '/', 'whole page').byKind;
    expect(js).toBeGreaterThan(10 * 1024);
  });
});
