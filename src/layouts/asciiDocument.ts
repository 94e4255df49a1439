/**
 * A script or style, whose text knows no character references, or a letter beyond ASCII anywhere else. Minds case: where
 * it does not matter, a long s counts as an s, and Kelvin's sign as a k.
 */
const PARTS = /(<(script|style)\b[^>]*>)([\s\S]*?)(<\/\2>)|[^\0-\x7f]/gu;
const IS_JSON = /\stype="[^"]*json"/i;
/** Each half of a pair by itself, as JSON writes them. */
const UNITS_BEYOND = /[^\0-\x7f]/g;

/**
 * The same document in ASCII: letters beyond it as character references, in JSON as its escapes. A browser takes such a
 * text as it comes; with one curly quote in it, it writes the whole anew, two bytes a letter, before it parses on: 8 to
 * 11 ms of the start page's first picture. Scripts and styles stay as they are, as a policy names their hashes.
 */
export function asciiDocument(html: string): string {
  return html.replace(PARTS, (part, open?: string, _?: string, text?: string, close?: string) => {
    if (open === undefined) return `&#${part.codePointAt(0)};`;
    if (!IS_JSON.test(open)) return part;
    const escaped = text?.replace(
      UNITS_BEYOND,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    return `${open}${escaped}${close}`;
  });
}
