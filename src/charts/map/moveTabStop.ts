import type { CountryCode } from '../../domain/position.ts';
import { mark } from './dom.ts';

/**
 * Gives the one tab stop among a map's links to `code` and takes every other out of the tab order.
 * Returns the link that has it. A country may have a link on its shape and one on its marker: the one
 * that is painted at this width counts.
 */
export function moveTabStop(
  root: ParentNode,
  code: CountryCode | undefined,
): SVGAElement | undefined {
  const links = [...root.querySelectorAll<SVGAElement>('.plates a[data-key]')];
  // All is read before anything is written: between writes each reading would lay the page out anew.
  const stop = links.find(
    (link) => link.dataset['key'] === code && link.getClientRects().length > 0,
  );
  for (const link of links) mark(link, 'tabindex', link === stop ? '0' : '-1');
  return stop;
}

/** The countries with a link on a plate that is painted now. */
export function linkedCodes(root: ParentNode): ReadonlySet<CountryCode> {
  const links = [...root.querySelectorAll<SVGAElement>('.plates a[data-key]')];
  return new Set(
    links
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => link.dataset['key'] ?? ''),
  );
}
