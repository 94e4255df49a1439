import { escapeHtml } from './escapeHtml.ts';

/** The width that every response is for: a file does not read `maxwidth`. */
export const OEMBED_WIDTH = 600;

interface OembedParts {
  readonly title: string;
  /** Full address of the embed, with every parameter it reads. */
  readonly embed: string;
  readonly height: number;
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** A rich response of https://oembed.com, version 1.0, as JSON text. */
export function oembedResponse({ title, embed, height, provider, thumbnail }: OembedParts): string {
  const html =
    `<iframe src="${escapeHtml(embed)}" title="${escapeHtml(title)}" width="${OEMBED_WIDTH}" height="${height}" ` +
    `loading="lazy" frameborder="0" allow="fullscreen"></iframe>`;
  const response = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    width: OEMBED_WIDTH,
    height,
    html,
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
