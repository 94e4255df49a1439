import { describe, expect, test } from 'vitest';
import { relocate } from '../../../../src/share/frozen/relocate.ts';

const FILES = ['_astro/map.12345678.css', 'data/countries/', 'embed/v1/map/'];

function relocated(html: string, base = '/', place = 'embed/v1/map/index.html'): string {
  const live = `https://live.example${base}`;
  return relocate(html, { base, live, place, goesAlong: (path) => FILES.includes(path) });
}

describe('relocating', () => {
  test('makes addresses of what goes along relative, from any depth', () => {
    expect(
      relocated('<link href="/_astro/map.12345678.css"><i data-details="/data/countries/">'),
    ).toBe(
      '<link href="../../../_astro/map.12345678.css"><i data-details="../../../data/countries/">',
    );
    expect(
      relocated('<a href="/embed/v1/map/?on=2018#x">', '/', 'embed/v1/country/gbr/index.html'),
    ).toBe('<a href="../../map/?on=2018#x">');
  });

  test('leads to the live site for all else that is ours', () => {
    expect(
      relocated(
        '<a href="/countries/gbr/?a=1&amp;b=2"> <a href="/"> <i data-dossiers="/countries/">',
      ),
    ).toBe(
      '<a href="https://live.example/countries/gbr/?a=1&amp;b=2"> <a href="https://live.example/"> <i data-dossiers="https://live.example/countries/">',
    );
  });

  test.each(['&quot;', '&#34;'])('finds addresses in JSON in an attribute, quoted by %s', (q) => {
    expect(relocated(`<i data-facts="{${q}dossiers${q}:${q}/countries/${q}}">`)).toBe(
      `<i data-facts="{${q}dossiers${q}:${q}https://live.example/countries/${q}}">`,
    );
  });

  test('knows the base path of the build, and leaves addresses of others and words alone', () => {
    expect(relocated('<script src="/huawei/_astro/map.12345678.css">', '/huawei/')).toBe(
      '<script src="../../../_astro/map.12345678.css">',
    );
    for (const html of [
      '<a href="https://other.example/x/">',
      '<a href="//other.example/x/">',
      '<a href="#top">',
      '<p>href="/_astro/map.12345678.css"</p>',
      '<input value="/countries/">',
    ]) {
      expect(relocated(html)).toBe(html);
    }
  });
});
