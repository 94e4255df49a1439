import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Embeddable } from '../../../src/share/snippets/Embeddable.ts';
import { addressWith } from '../../../src/share/snippets/pinnedParameters.ts';
import {
  SNIPPET_FORMS,
  snippetOf,
  type SnippetForm,
} from '../../../src/share/snippets/snippetOf.ts';
import { EMBEDDABLE, embeddableOf } from '../../support/embeddable.ts';
import { parsePage } from '../../support/html.ts';

const FROZEN = { frozenAddress: 'https://charts.example/a/archive/2026.1/embed/v1/map/' };
const HOSTILE = [
  '"><script>alert(1)</script>',
  `'"\`<img src=x onerror=alert(1)>`,
  '</textarea></iframe></huawei-chart><b>',
  '--> <!-- /wp:html --> <b>',
  ']( javascript:alert(1) "x") [y](z)\n\n# Heading\n<b>',
  '&quot;&lt;script&gt; &amp; &#60;',
];

function bodyOf(html: string): HTMLElement {
  return parsePage(`<!doctype html><html><body>${html}</body></html>`).body;
}

function made(form: SnippetForm, chart: Embeddable = { ...EMBEDDABLE, ...FROZEN }): HTMLElement {
  const text = snippetOf(form, chart) ?? '';
  return bodyOf(form === 'markdown' ? markdownToHtml(text).html : text);
}

/** Names of elements and attributes: what a text must not change. */
function skeleton(body: HTMLElement): readonly string[] {
  return [...body.querySelectorAll('*')].map(
    (one) => `${one.tagName} ${[...one.attributes].map(({ name }) => name).join(' ')}`,
  );
}

describe('every snippet', () => {
  test.each(SNIPPET_FORMS)('%s leads to the live page and to a picture with its text', (form) => {
    const body = made(form);
    const links = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toContain(EMBEDDABLE.live.href);
    const pictures = [...body.querySelectorAll('img, amp-img')].map((one) => [
      one.getAttribute('src'),
      one.getAttribute('alt'),
    ]);
    const { src, alt } = EMBEDDABLE.picture;
    if (['frame', 'frozen', 'wordpress'].includes(form)) expect(links).toContain(src);
    else expect(pictures).toEqual([[src, alt]]);
  });

  test.each(['frame', 'wordpress', 'amp'] as const)(
    '%s says every parameter in an address that leads to the chart, and is titled',
    (form) => {
      const frame = made(form).querySelector('iframe, amp-iframe');
      expect(frame?.getAttribute('src')).toBe(
        addressWith(EMBEDDABLE.address, EMBEDDABLE.parameters),
      );
      expect(frame?.getAttribute('title')).toBe(EMBEDDABLE.title);
      expect(frame?.getAttribute('height')).toBe('1130');
    },
  );

  test.each(['script', 'integrity'] as const)('%s says every parameter as an attribute', (form) => {
    const element = made(form).querySelector('huawei-chart');
    for (const [name, value] of Object.entries({ chart: 'map', ...EMBEDDABLE.parameters })) {
      expect(element?.getAttribute(name), name).toBe(value);
    }
    expect(element?.getAttribute('aria-label')).toBe(EMBEDDABLE.title);
  });

  test.each(SNIPPET_FORMS)('%s keeps hostile words words', (form) => {
    const usual = skeleton(made(form));
    const texts = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme-ascii' }));
    fc.assert(
      fc.property(texts, (text) => {
        // Of a heard attribute that is blank, parsers keep nothing to compare.
        fc.pre(text.trim() !== '');
        expect(skeleton(made(form, { ...embeddableOf(text), ...FROZEN }))).toEqual(usual);
      }),
      { numRuns: 200, seed: 20200211 },
    );
  });

  test.each(HOSTILE)('carries the words of %j unchanged', (text) => {
    const script = made('script', embeddableOf(text));
    expect(script.querySelector('huawei-chart')?.getAttribute('aria-label')).toBe(text);
    expect(script.querySelector('img')?.getAttribute('alt')).toBe(text);
    const frame = made('frame', embeddableOf(text)).querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(text);
    expect(new URL(frame?.getAttribute('src') ?? '').searchParams.get('on')).toBe(text);
    expect(made('markdown', embeddableOf(text)).querySelector('img')?.getAttribute('alt')).toBe(
      text.replace(/\s+/g, ' '),
    );
  });
});

describe('a snippet', () => {
  test('sets the frame’s colour scheme where the ground is the page’s, and only there', () => {
    const styled = (bg: string, theme: string): string | null | undefined => {
      const parameters = { ...EMBEDDABLE.parameters, bg, theme };
      return made('frame', { ...EMBEDDABLE, ...FROZEN, parameters })
        .querySelector('iframe')
        ?.getAttribute('style');
    };
    expect(styled('transparent', 'auto')).toContain('color-scheme:light dark');
    expect(styled('transparent', 'dark')).toMatch(/color-scheme:dark$/);
    expect(styled('solid', 'dark')).not.toContain('color-scheme');
  });

  test('with a hash asks for the script that never changes, and shares nothing with it', () => {
    const script = made('integrity').querySelector('script');
    expect(script?.getAttribute('src')).toBe(EMBEDDABLE.loader.hashedSrc);
    expect(script?.getAttribute('integrity')).toBe(EMBEDDABLE.loader.integrity);
    expect(script?.getAttribute('crossorigin')).toBe('anonymous');
    expect(made('script').querySelector('script')?.hasAttribute('integrity')).toBe(false);
  });

  test('of a frozen edition frames that edition, and is none while there is none', () => {
    expect(made('frozen').querySelector('iframe')?.getAttribute('src')).toContain(
      '/archive/2026.1/embed/v1/map/?on=2018-08-23',
    );
    // Room for the line that says which edition it is: one line in an article's column, two on a phone.
    const heightIn = (width: number): number =>
      Number(
        made('frozen', { ...EMBEDDABLE, ...FROZEN, width })
          .querySelector('iframe')
          ?.getAttribute('height'),
      );
    expect(heightIn(600) - EMBEDDABLE.height).toBe(36);
    expect(heightIn(328) - EMBEDDABLE.height).toBe(56);
    expect(snippetOf('frozen', EMBEDDABLE)).toBeUndefined();
  });

  test('of a chart about a country names the country', () => {
    const element = made('script', { ...EMBEDDABLE, ...FROZEN, chart: 'country', about: 'GBR' });
    expect(element.querySelector('huawei-chart')?.getAttribute('country')).toBe('GBR');
  });
});
