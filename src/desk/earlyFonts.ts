import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PRELOAD = /<link rel="preload" href="([^"]+)" as="font" type="font\/woff2" crossorigin>/g;

/**
 * The Link header that has a browser ask for the faces of a page before it has read any of it: those that the start
 * page of the site built in `dir` preloads, as every page does. Empty where there is no such page.
 */
export function earlyFonts(dir: string): string {
  const page = join(dir, 'index.html');
  if (!existsSync(page)) return '';
  return [...readFileSync(page, 'utf8').matchAll(PRELOAD)]
    .map(([, href = '']) => `<${href}>; rel=preload; as=font; type="font/woff2"; crossorigin`)
    .join(', ');
}
