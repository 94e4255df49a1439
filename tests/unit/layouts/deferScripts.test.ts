import { expect, test } from 'vitest';
import { withDeferredScripts } from '../../../src/layouts/deferScripts.ts';

const script = (name: string): string =>
  `<script type="module" src="/huawei/_astro/${name}.astro_astro_type_script.a1B2.js"></script>`;

test('what is used last waits as a preload of the same address, with nothing left of the script', () => {
  expect(withDeferredScripts(`<p>a</p>${script('CopyLink')}<p>b</p>`)).toBe(
    '<p>a</p><link rel="modulepreload" href="/huawei/_astro/CopyLink.astro_astro_type_script.a1B2.js" fetchpriority="low"><p>b</p>',
  );
});

test('charts and forms start with the page, and so does what is written into it', () => {
  const html = `${script('PositionsMapFigure')}${script('Search')}<script>go()</script><script type="application/ld+json">{}</script>`;
  expect(withDeferredScripts(html)).toBe(html);
});
