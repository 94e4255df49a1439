import { describe, expect, test } from 'vitest';
import { zip } from '../../../../src/share/frozen/zip.ts';
import { readZip } from '../../../support/readZip.ts';

const FILES = new Map([
  ['a/index.html', Buffer.from('<p>Text</p>'.repeat(500))],
  ['a/données/x.json', Buffer.from('{}')],
  ['a/nothing.txt', Buffer.alloc(0)],
]);

describe('an archive', () => {
  test('gives back every file, names beyond ASCII and empty files included', () => {
    expect([...readZip(zip(FILES))]).toEqual([...FILES]);
  });

  test('is smaller than what is in it, and the same bytes for the same files', () => {
    expect(zip(FILES).length).toBeLessThan(1000);
    expect(Buffer.compare(Buffer.from(zip(FILES)), Buffer.from(zip(new Map(FILES))))).toBe(0);
  });
});
