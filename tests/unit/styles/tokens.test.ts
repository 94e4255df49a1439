import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/desk/node.mjs';
import { readTokens } from '../../../src/styles/readTokens.ts';

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const tokens = readTokens(read('src/styles/tokens.css'));
const code = globSync('src/**/*.{css,astro,svelte,ts}', { cwd: ROOT })
  .filter((file) => !file.endsWith('tokens.css'))
  .map(read)
  .join('\n');

describe('the tokens', () => {
  it('are each used', () => {
    const unused = tokens.filter(({ name }) => !new RegExp(`${name}(?![\\w-])`).test(code));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });

  it('are told with their value in dark where that is another', () => {
    expect(tokens.find(({ name }) => name === '--paper')).toEqual({
      name: '--paper',
      value: '#faf8f3',
      dark: '#15171b',
    });
    expect(tokens.find(({ name }) => name === '--space-8')).toEqual({
      name: '--space-8',
      value: '0.5rem',
    });
  });

  it('hold every colour of the site’s own sheets', () => {
    const loose = globSync('src/styles/*.css', { cwd: ROOT })
      .filter((file) => !file.endsWith('tokens.css'))
      .flatMap((file) =>
        (read(file).match(/#[0-9a-f]{3,8}(?=[\s;,)])/gi) ?? []).map((hex) => `${file}: ${hex}`),
      );
    expect(loose).toEqual([]);
  });
});
