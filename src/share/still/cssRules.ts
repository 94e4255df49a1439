/** One rule of a style sheet with one selector. */
export interface CssRule {
  readonly selector: string;
  readonly specificity: number;
  readonly declarations: ReadonlyMap<string, string>;
}

/** What no still can be: pointed at, focused, beside a sibling, generated. */
const UNMET = /:(hover|focus|has|nth|first|last|empty|active)|::|[+~]/;

/** True when the condition of a container query holds at `widthPx`; media queries never hold in a still. */
function isMet(prelude: string, widthPx: number): boolean {
  const bounds = [...prelude.matchAll(/\((?:min-width:|inline-size (>=|<))\s*(\d+)px\)/g)];
  return bounds.every(([, sign = '>=', px]) =>
    sign === '<' ? widthPx < Number(px) : widthPx >= Number(px),
  );
}

function specificityOf(selector: string): number {
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]+\]|:(?!is|not|where)[\w-]+/g)?.length ?? 0;
  const names = selector.match(/(^|[\s>(,])[a-z][\w-]*/g)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}

/** Splits at `separator`, but not inside brackets or quotes. */
function split(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1;
    if (char === ')' || char === ']') depth -= 1;
    if (char === separator && depth === 0) {
      parts.push(part);
      part = '';
    } else part += char;
  }
  return [...parts, part].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function declarationsOf(body: string): ReadonlyMap<string, string> {
  return new Map(
    split(body, ';').map((declaration): [string, string] => {
      const at = declaration.indexOf(':');
      return [declaration.slice(0, at).trim(), declaration.slice(at + 1).trim()];
    }),
  );
}

/** The end of the block that opens at `open`, the closing brace included. */
function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new RangeError(`a block of the style sheet does not end: ${css.slice(open, open + 40)}`);
}

/**
 * The rules of a style sheet that hold in a still drawing whose containers are `widthPx` wide: layers are
 * opened, container queries decided, media queries left out. In the order of the sheet.
 */
export function readRules(sheet: string, widthPx: number): readonly CssRule[] {
  const css = sheet.replace(/\/\*.*?\*\//gs, '');
  const rules: CssRule[] = [];
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open < 0) break;
    const prelude = css.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const end = blockEnd(css, open);
    const body = css.slice(open + 1, end);
    if (
      prelude.startsWith('@layer') ||
      (prelude.startsWith('@container') && isMet(prelude, widthPx))
    )
      rules.push(...readRules(body, widthPx));
    else if (!prelude.startsWith('@')) {
      const declarations = declarationsOf(body);
      for (const selector of split(prelude, ',')) {
        if (!UNMET.test(selector))
          rules.push({ selector, specificity: specificityOf(selector), declarations });
      }
    }
    at = end + 1;
  }
  return rules;
}
