/** One custom property of tokens.css. */
export interface Token {
  /** With its two dashes. */
  readonly name: string;
  readonly value: string;
  /** Its value in dark, where that is another. */
  readonly dark?: string;
}

function declarationsIn(css: string, selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new RangeError(`no block ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' '),
    ]),
  );
}

/** The tokens of the sheet in its order, each with its value in dark. Throws RangeError when a block is missing. */
export function readTokens(css: string): readonly Token[] {
  const dark = declarationsIn(css, ":root[data-theme='dark']");
  return [...declarationsIn(css, ':root')].map(([name, value]) => {
    const other = dark.get(name);
    return { name, value, ...(other !== undefined && other !== value && { dark: other }) };
  });
}
