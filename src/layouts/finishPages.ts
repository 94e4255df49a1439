import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withExtendedPreload } from '../styles/fonts/extendedPreload.ts';
import { asciiDocument } from './asciiDocument.ts';
import { withDeferredScripts } from './deferScripts.ts';
import { withSlimPolicy } from './slimPolicy.ts';

const PAGE = /<html\b[^>]*\sdata-layout="page"/;

/** A built document as it is served. A page, not an embed, also settles what it fetches behind its first picture. */
function finished(html: string): string {
  return withSlimPolicy(
    PAGE.test(html) ? asciiDocument(withExtendedPreload(withDeferredScripts(html))) : html,
  );
}

/** Does to built documents what needs the whole of each. Frozen editions stay as they were released. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root, exclude: ['archive/**'] })) {
          const html = readFileSync(join(root, file), 'utf8');
          const done = finished(html);
          if (done !== html) writeFileSync(join(root, file), done);
        }
      },
    },
  };
}
