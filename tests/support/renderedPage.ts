// A rendered chart as a page that a reviewer can open from tests/render.
const BASE = ['tokens', 'reset', 'base', 'encoding', 'patterns', 'utilities'];

/** `body` as a page with the site's styles; without hydration marks, one element a line. */
export function asPage(body: string, styles: readonly string[] = []): string {
  const links = [...BASE, ...styles].map(
    (name) => `<link rel="stylesheet" href="../../src/styles/${name}.css">`,
  );
  const markup = body
    .replace(/<!--.*?-->/gs, '')
    .replace(/\s+/g, ' ')
    .replace(
      /> ?(?=<(?:svg|rect|line|path|circle|text|g|tr|td|th|thead|tbody|table|li|ol|ul|div|p)\b)/g,
      '>\n',
    );
  return `<!doctype html>\n<meta charset="utf-8">\n${links.join('\n')}\n<body>\n${markup}\n</body>\n`;
}
