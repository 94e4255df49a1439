import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './checkContent.ts';
import { ContentError } from './ContentError.ts';

/** Stops a build before it begins when `content/` holds mistakes, with all of them named. */
export function contentGuard(): AstroIntegration {
  let root = '.';
  return {
    name: 'content-guard',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:start': () => {
        const problems = checkContent(root);
        if (problems.length > 0) throw new ContentError(problems);
      },
    },
  };
}
