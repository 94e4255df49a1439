import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySite } from '../support/siteCopy.ts';

const MISTAKES = [
  {
    what: 'a mistyped source id',
    file: 'content/positions/AUS.yaml',
    spoil: (text: string) => text.replace(/sources: \[([a-z0-9-]+)/, 'sources: [$1-x'),
    says: [/no source “[a-z0-9-]+-x”/, /Did you mean “/],
  },
  {
    what: 'an unknown stance',
    file: 'content/positions/GBR.yaml',
    spoil: (text: string) => text.replace('stance: restricts', 'stance: restrict'),
    says: [/“restrict” is not one of the values/, /Did you mean “restricts”/],
  },
  {
    what: 'a date of 30 February',
    file: 'content/events/2020.yaml',
    spoil: (text: string) => text.replace('date: 2020-02-11', 'date: 2020-02-30'),
    says: [/“2020-02-30” is no date of the calendar/, /Write 2020-07-14/],
  },
] as const;

test.each(MISTAKES)(
  '$what fails the build with file, line and remedy',
  async ({ file, spoil, says }) => {
    using copy = copySite();
    const path = join(copy.dir, file);
    const before = readFileSync(path, 'utf8');
    const after = spoil(before);
    expect(after).not.toBe(before);
    const line =
      after.split('\n').findIndex((text, index) => text !== before.split('\n')[index]) + 1;
    writeFileSync(path, after);
    const { code, output } = await copy.build();
    expect(code).not.toBe(0);
    expect(output).toContain(`${file}:${line}:`);
    for (const words of says) expect(output).toMatch(words);
  },
);
