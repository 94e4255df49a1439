import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withExtendedPreload } from '../styles/fonts/extendedPreload.ts';
import { withDeferredScripts } from './deferScripts.ts';

const PAGE = /<html\b[^>]*\sdata-layout="page"/;

/** Settles what the built pages fetch behind their first picture. Embeds and frozen editions stay as they are. */
export function loadOrder(): AstroIntegration {
  return {
    name: 'load-order',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root, exclude: ['archive/**'] })) {
          const html = readFileSync(join(root, file), 'utf8');
          if (!PAGE.test(html)) continue;
          const ordered = withExtendedPreload(withDeferredScripts(html));
          if (ordered !== html) writeFileSync(join(root, file), ordered);
        }
      },
    },
  };
}
