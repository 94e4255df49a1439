import { expect, test } from 'vitest';
import { withExtendedPreload } from '../../../src/styles/fonts/extendedPreload.ts';

const face = (family: string, file: string, range: string): string =>
  `@font-face{font-family:${family};font-weight:400 650;src:url(/_astro/${file})format("woff2");unicode-range:${range}}`;
const STYLE = `<style>${[
  face('"Source Sans 3"', 'source-sans-3.aa.woff2', 'U+20-22,U+61-7A'),
  face('Newsreader rarer', 'newsreader-extended.bb.woff2', 'U+101,U+10C-10D'),
  face('"Source Sans 3 rarer"', 'source-sans-3-extended.cc.woff2', 'U+101,U+10C-10D,U+21B'),
].join('')}</style>`;
const page = (body: string): string => `<html><head>${STYLE}</head><body>${body}</body></html>`;

test.each(['visokorizičnim', 'ā', 'Č', 'ț'])(
  'a page that holds %s asks for the file of it',
  (word) => {
    const html = withExtendedPreload(page(`<p>${word}</p>`));
    expect(html).toBe(
      page(`<p>${word}</p>`).replace(
        '</head>',
        '<link rel="preload" href="/_astro/source-sans-3-extended.cc.woff2" as="font" type="font/woff2" crossorigin fetchpriority="low"></head>',
      ),
    );
  },
);

test.each(['plain', 'č in a script', 'č in an attribute'])(
  'a page whose text holds none does not: %s',
  (what) => {
    const body = {
      plain: '<p>Zürich</p>',
      'č in a script': '<script>say("č")</script><style>p::after{content:"č"}</style>',
      'č in an attribute': '<p data-name="č">c</p>',
    }[what];
    expect(withExtendedPreload(page(body ?? ''))).toBe(page(body ?? ''));
  },
);
