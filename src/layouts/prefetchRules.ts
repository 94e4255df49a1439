/**
 * Which links a browser may fetch ahead, as the Speculation Rules API has it: pages of this site, once the pointer
 * rests on a link or a finger goes down. Files, which have a dot in their name, and places on the page itself are
 * left alone. Costs a page no script; a browser that saves data or does not know it leaves it be.
 */
export function prefetchRules(base: string): string {
  return JSON.stringify({
    prefetch: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            { not: { href_matches: `${base}*.*` } },
            { not: { selector_matches: "[href^='#']" } },
          ],
        },
        eagerness: 'moderate',
      },
    ],
  });
}
