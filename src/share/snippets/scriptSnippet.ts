import type { Embeddable } from './Embeddable.ts';
import { element, image, indented, openTag } from './markup.ts';

/**
 * The loader and its element: in it stands the picture, with a link to the live page, and stays where the
 * chart does not come. With `isPinned`, the script that never changes, held to its hash.
 */
export function scriptSnippet(chart: Embeddable, isPinned = false): string {
  const { loader, parameters, title, about, picture, live } = chart;
  const script = isPinned
    ? { src: loader.hashedSrc, integrity: loader.integrity, crossorigin: 'anonymous' }
    : { src: loader.src };
  const attributes = {
    chart: chart.chart,
    ...(about !== undefined && { country: about }),
    ...parameters,
    role: 'figure',
    'aria-label': title,
  };
  return [
    openTag('huawei-chart', attributes),
    ...indented([element('a', { href: live.href }, image(picture))]),
    '</huawei-chart>',
    element('script', { async: true, ...script }),
  ].join('\n');
}
