import { escapeHtml } from '../escapeHtml.ts';
import type { Embeddable } from './Embeddable.ts';
import { schemeOf } from './frameSnippet.ts';
import { element, indented, link, openTag } from './markup.ts';
import { addressWith } from './pinnedParameters.ts';

/** What a page of AMP needs in its head for frames. */
const COMPONENT = 'https://cdn.ampproject.org/v0/amp-iframe-0.1.js';

/** The frame as AMP has it: it shows the picture until the chart comes, and grows to the chart's height. */
export function ampSnippet(chart: Embeddable): string {
  const { title, address, parameters, height, picture, live, more } = chart;
  const frame = {
    src: addressWith(address, parameters),
    title,
    layout: 'fixed-height',
    width: 'auto',
    height,
    sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
    frameborder: 0,
    resizable: true,
    style: schemeOf(parameters),
  } as const;
  const placeholder = {
    src: picture.src,
    alt: picture.alt,
    layout: 'fill',
    'object-fit': 'contain',
    placeholder: true,
  } as const;
  const overflow = { overflow: true, tabindex: 0, role: 'button', 'aria-label': more } as const;
  return [
    `<!-- In the head of the page: <script async custom-element="amp-iframe" src="${COMPONENT}"></script> -->`,
    openTag('amp-iframe', frame),
    ...indented([element('amp-img', placeholder), element('div', overflow, escapeHtml(more))]),
    '</amp-iframe>',
    element('p', {}, `${link(picture.link)} · ${link(live)}`),
  ].join('\n');
}
