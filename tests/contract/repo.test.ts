import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../src/desk/node.mjs';

const TOP_LEVEL = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'astro.config.mjs',
  'content',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
];

const MOST_LINES = 250;

/** Files that may be longer, by their path, and why. */
const LONG_FILES: Readonly<Record<string, string>> = {};

/** What git holds, or would hold: tracked and new files, less those it ignores. */
const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)))
  .sort();

const sources = files.filter((file) => /\.(ts|mjs|js|svelte|astro|css|sh)$/.test(file));
const readable = files.filter((file) =>
  /\.(ts|mjs|js|svelte|astro|css|mdx?|ya?ml|json)$/.test(file),
);

function linesOf(file: string): readonly string[] {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\n$/, '').split('\n');
}

function placesOf(form: RegExp, among: readonly string[]): readonly string[] {
  return among.flatMap((file) =>
    linesOf(file).flatMap((line, index) => (form.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

describe('the repository', () => {
  test('has nothing at its top but what belongs there', () => {
    const names = new Set(files.map((file) => file.split('/')[0] ?? ''));
    const strangers = [...names].filter(
      (name) => !name.startsWith('.') && !TOP_LEVEL.includes(name),
    );
    expect(strangers).toEqual([]);
  });

  test(`has no source file over ${MOST_LINES} lines`, () => {
    const long = sources.filter(
      (file) => !(file in LONG_FILES) && !file.startsWith('public/archive/'),
    );
    expect(long.filter((file) => linesOf(file).length > MOST_LINES)).toEqual([]);
  });

  test('names no file as long that is gone or has become short', () => {
    const settled = Object.keys(LONG_FILES).filter(
      (file) => !files.includes(file) || linesOf(file).length <= MOST_LINES,
    );
    expect(settled).toEqual([]);
  });

  test('runs no test alone', () => {
    const form = new RegExp(String.raw`\b(test|it|describe)\.${'only'}\(`);
    expect(placesOf(form, sources)).toEqual([]);
  });

  test('leaves nothing to be done later', () => {
    const form = new RegExp(String.raw`\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\b`);
    expect(placesOf(form, [...sources, ...files.filter((file) => file.endsWith('.mdx'))])).toEqual(
      [],
    );
  });

  test('names no machine of its makers', () => {
    const form = new RegExp(
      [
        ['/wo', 'rk/'],
        ['/ro', 'ot/'],
        ['/ho', 'me/'],
        ['/tmp', '/bash'],
        ['registry.', 'npmjs'],
      ]
        .map((parts) => parts.join('').replaceAll('.', String.raw`\.`))
        .join('|'),
    );
    // Facts, written or frozen, name addresses of others.
    const ours = readable.filter((file) => !/^(content|public\/archive)\//.test(file));
    expect(placesOf(form, ours)).toEqual([]);
  });
});
