import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(")/i;
// Those with a source stand in a file of their own.
const INLINE = /<(script|style)\b(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/gi;
const HASH = / 'sha256-([A-Za-z0-9+/=]+)'/g;

/** `html` with a policy that names only hashes of what stands in it. */
export function withSlimPolicy(html: string): string {
  const used = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) =>
      createHash('sha256').update(text).digest('base64'),
    ),
  );
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const slim = policy.replace(HASH, (item, hash: string) => (used.has(hash) ? item : ''));
    return `${before}${slim}${after}`;
  });
}

/**
 * Takes hashes of scripts and styles that a page does not have out of its policy, half a KiB of them in places.
 * Frozen editions stay as they were released.
 */
export function slimPolicy(): AstroIntegration {
  return {
    name: 'slim-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: root, exclude: ['archive/**'] })) {
          const html = readFileSync(join(root, file), 'utf8');
          const slim = withSlimPolicy(html);
          if (slim !== html) writeFileSync(join(root, file), slim);
        }
      },
    },
  };
}
