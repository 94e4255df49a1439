import { readFileSync } from 'node:fs';

const CSS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The literal colours of the first block whose selector line is `selector`: name without dashes to `#rrggbb`. */
export function coloursOf(selector: string): ReadonlyMap<string, string> {
  const start = CSS.indexOf(`${selector} {`);
  if (start < 0) throw new RangeError(`tokens.css has no block ${selector}`);
  const block = CSS.slice(start, CSS.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

/** The blocks of both themes; dark stands twice. */
export const LIGHT = coloursOf('\n:root');
export const DARK = coloursOf(":root:not([data-theme='light'])");
export const DARK_ASKED = coloursOf(":root[data-theme='dark']");
