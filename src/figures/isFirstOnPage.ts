// Each page has locals of its own.
const pages = new WeakSet<object>();

/** True for the first chart of a page that asks for tiles in px, false for those after it. */
export function isFirstOnPage(locals: object): boolean {
  const isFirst = !pages.has(locals);
  pages.add(locals);
  return isFirst;
}
