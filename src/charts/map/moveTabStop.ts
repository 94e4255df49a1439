import type { CountryCode } from '../../domain/position.ts';

/**
 * Gives the one tab stop among a map's links to `code` and takes every other out of the tab order.
 * Returns the link that has it. A country may have a link on its shape and one on its marker: the one
 * that is painted at this width counts.
 */
export function moveTabStop(
  root: ParentNode,
  code: CountryCode | undefined,
): SVGAElement | undefined {
  let stop: SVGAElement | undefined;
  for (const link of root.querySelectorAll<SVGAElement>('.plates a[data-key]')) {
    const isStop = !stop && link.dataset['key'] === code && link.getClientRects().length > 0;
    if (isStop) stop = link;
    link.setAttribute('tabindex', isStop ? '0' : '-1');
  }
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
