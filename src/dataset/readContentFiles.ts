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

/** The files of the stories below `root`: text for stories, nothing for pictures, whose names suffice. */
export function readStoryFiles(root: string): ContentFiles {
  return textsIn('content/stories', root);
}

/** The examples of the editors’ guide below `root`, as text. */
export function readExampleFiles(root: string): ContentFiles {
  return textsIn('content/guide', root);
}

function textsIn(folder: string, root: string): ContentFiles {
  const names = globSync(`${folder}/**/*.*`, { cwd: root }).sort();
  return new Map(
    names.map((name) => [
      name.replaceAll('\\', '/'),
      name.endsWith('.mdx') ? readFileSync(join(root, name), 'utf8') : '',
    ]),
  );
}
