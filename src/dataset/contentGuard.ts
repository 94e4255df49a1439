import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from './checkContent.ts';
import { ContentError } from './ContentError.ts';
import { watchContent } from './watchContent.ts';

/**
 * Stops a build before it begins when `content/` holds mistakes, with all of them named; in development
 * lays them over the open page.
 */
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
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, root, logger);
      },
    },
  };
}
