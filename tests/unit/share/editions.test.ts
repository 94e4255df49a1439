import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ARCHIVE, editionsIn, EDITION_FILE } from '../../../src/share/editions.ts';

test('editions are listed oldest first, by number, and only whole ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  expect(editionsIn(folder)).toEqual([]);
  for (const name of ['2026.10', '2026.2', '2027.1', '2027.2.unfinished', 'notes']) {
    mkdirSync(join(folder, ARCHIVE, name), { recursive: true });
    if (name.startsWith('20') && !name.endsWith('unfinished'))
      writeFileSync(join(folder, ARCHIVE, name, EDITION_FILE), '{}');
  }
  expect(editionsIn(folder)).toEqual(['2026.2', '2026.10', '2027.1']);
  rmSync(folder, { recursive: true });
});
