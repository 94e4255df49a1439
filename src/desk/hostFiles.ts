// The build step that writes what hosts need beside the site: `_headers`, and the same for nginx and Caddy.
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { earlyFonts } from './earlyFonts.ts';
import { caddyHeaders, nginxHeaders } from './headerFiles.ts';
import { headersFile } from './headersFile.ts';

/** The integration; the last, so that all files are there. */
export function hostFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = globSync('**/*.*', { cwd: dist }).map(
          (file) => `/${file.replaceAll('\\', '/')}`,
        );
        const link = earlyFonts(dist);
        writeFileSync(join(dist, '_headers'), headersFile(files, base, link));
        mkdirSync(join(dist, 'hosting'), { recursive: true });
        writeFileSync(join(dist, 'hosting/nginx.conf'), nginxHeaders(base, link));
        writeFileSync(join(dist, 'hosting/caddy.conf'), caddyHeaders(base, link));
      },
    },
  };
}
