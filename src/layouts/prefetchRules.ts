/**
 * Which pages of this site a browser may fetch ahead, as the Speculation Rules API has it, once the pointer rests on
 * a link or a finger goes down. Costs a page no script; a browser that saves data or does not know it leaves it be.
 *
 * Without `pages` every link leads the way, but to files, which have a dot in their name, and to places on the page
 * itself. At each change of the address a browser then weighs all links anew, with their styles: 80 ms and more of a
 * slow phone where there are 800 of them. So a page that keeps the state of its charts in the address names the
 * `pages`, by address under this origin.
 */
export function prefetchRules(base: string, pages?: readonly string[]): string {
  const which = pages
    ? { urls: pages }
    : {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*.*` } },
            { not: { selector_matches: "[href^='#']" } },
          ],
        },
      };
  return JSON.stringify({ prefetch: [{ ...which, eagerness: 'moderate' }] });
}
