import type { Embeddable } from './Embeddable.ts';
import { element, indented, link, openTag } from './markup.ts';
import { addressWith, type PinnedParameters } from './pinnedParameters.ts';

/**
 * The colour scheme that a transparent chart's frame must have, as a declaration: where the two differ,
 * browsers paint an opaque ground. Undefined for a chart with a ground of its own.
 */
export function schemeOf({ theme, bg }: PinnedParameters): string | undefined {
  if (bg !== 'transparent') return undefined;
  return `color-scheme:${theme === 'auto' ? 'light dark' : theme}`;
}

/** The frame alone, at `address`: as wide as its column, and no wider than the column it was made for. */
export function frameOf(chart: Embeddable, address: string): string {
  const { title, width, height, parameters } = chart;
  const style = ['border:0', `max-width:${width}px`, schemeOf(parameters)].filter(Boolean);
  return element('iframe', {
    src: addressWith(address, parameters),
    title,
    width: '100%',
    height,
    loading: 'lazy',
    allow: 'clipboard-write',
    style: style.join(';'),
  });
}

/** A frame that works alone. Under it, for whoever is shown no frame, the picture and the live page. */
export function frameSnippet(chart: Embeddable, address = chart.address): string {
  const { picture, live } = chart;
  return [
    openTag('figure', { style: 'margin:0' }),
    ...indented([
      frameOf(chart, address),
      element('figcaption', {}, `${link(picture.link)} · ${link(live)}`),
    ]),
    '</figure>',
  ].join('\n');
}
