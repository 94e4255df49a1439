import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { asciiDocument } from '../../../src/layouts/asciiDocument.ts';

const ASCII = /^[\0-\x7f]*$/;

test('text and attributes say the same in ASCII, letters beyond 16 bits too', () => {
  const html = '<title>Ministers’ “yes”</title><p title="Česko">Curaçao 华为 𝟓G &amp; more</p>';
  const ascii = asciiDocument(html);
  expect(ascii).toMatch(ASCII);
  expect(ascii).toContain('&#120787;G &amp; more');
  const before = parseHTML(html).document;
  const after = parseHTML(ascii).document;
  expect(after.title).toBe(before.title);
  expect(after.querySelector('p')?.title).toBe('Česko');
  expect(after.querySelector('p')?.textContent).toBe(before.querySelector('p')?.textContent);
});

test('letters that fold to ones of ASCII are beyond it all the same', () => {
  expect(asciiDocument('<p>Waſſer, 273 \u212a</p>')).toBe('<p>Wa&#383;&#383;er, 273 &#8490;</p>');
});

test('data in JSON say the same', () => {
  const data = { name: 'Huawei’s 𝟓G in Česko' };
  const html = `<script type="application/ld+json">${JSON.stringify(data)}</script><p>’</p>`;
  const ascii = asciiDocument(html);
  expect(ascii).toMatch(ASCII);
  expect(JSON.parse(/>(\{.*?\})</.exec(ascii)?.[1] ?? '')).toEqual(data);
});

test('scripts and styles stay, as their hashes are in the policy', () => {
  const html = '<script>say("’")</script><style>p::after{content:"’"}</style>';
  expect(asciiDocument(html)).toBe(html);
});
