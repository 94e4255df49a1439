import { escapeHtml } from '../escapeHtml.ts';
import type { Embeddable } from './Embeddable.ts';
import { element, image, indented, link, openTag } from './markup.ts';

/** The picture alone, leading to the live page, with its text alternative; under it what it is. */
export function pictureSnippet({ picture, live }: Embeddable): string {
  const caption = `${escapeHtml(picture.caption)} ${link(live)} · ${link(picture.text)}`;
  return [
    openTag('figure', { style: 'margin:0' }),
    ...indented([
      element('a', { href: live.href }, image(picture)),
      element('figcaption', {}, caption),
    ]),
    '</figure>',
  ].join('\n');
}
