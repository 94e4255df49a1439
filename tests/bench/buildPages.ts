import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { timelineMarks } from '../../src/figures/eventTimeline.ts';
import { syntheticEvents } from './syntheticEvents.ts';

const MANY = 10_000;

/** Builds the bench's pages as the site is built, and lays both sets of events beside them. Returns their folder. */
export async function buildPages(): Promise<string> {
  const outDir = join(ROOT, '.cache/bench');
  const root = fileURLToPath(new URL('page', import.meta.url));
  await build({
    root,
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: [join(root, 'timeline.html'), join(root, 'empty.html')] },
    },
  });
  const real = timelineMarks(parseContent(readContentFiles(ROOT)), '#');
  for (const [name, events] of [
    ['real', real],
    ['synthetic', syntheticEvents(MANY)],
  ] as const) {
    writeFileSync(join(outDir, `${name}.json`), JSON.stringify(events));
  }
  return outDir;
}
