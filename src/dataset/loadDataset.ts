import type { Dataset } from '../domain/dataset.ts';
import { parseContent } from './parseContent.ts';

// Imported as text, the files are part of the module graph: the build waits for them, and in
// development a change to one reloads the page.
const files = import.meta.glob<string>('/content/**/*.{yaml,yml}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

let loaded: Dataset | undefined;

/** The facts of `content/`, read and checked once. Throws ContentError naming every mistake. */
export function loadDataset(): Dataset {
  loaded ??= parseContent(
    new Map(Object.entries(files).map(([path, text]) => [path.replace(/^\//, ''), text])),
  );
  return loaded;
}
