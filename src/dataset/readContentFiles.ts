import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFiles } from './parseContent.ts';

/** The fact files below `root`, as text. For commands and tests; pages use loadDataset. */
export function readContentFiles(root: string): ContentFiles {
  const names = globSync('content/**/*.{yaml,yml}', { cwd: root }).sort();
  return new Map(
    names.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(root, name), 'utf8')]),
  );
}
