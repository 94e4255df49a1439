import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../src/figures/catalogue.ts';
import { OPTIONS } from '../../src/share/embedAddress.ts';
import { FROM_EMBED, TO_EMBED } from '../../src/share/embedProtocol.ts';
import { SNIPPET_FORMS } from '../../src/share/snippets/snippetOf.ts';
import { DIST } from '../support/dist.ts';
import { fileOf, parsePage, readPage } from '../support/html.ts';

const { document } = readPage('/embed/');
const HOME = 'https://huawei-question.example/';

function isThere(address: string): boolean {
  expect(address.startsWith(HOME), address).toBe(true);
  return existsSync(join(DIST, fileOf(new URL(address).pathname)));
}

describe('the builder’s page before any script', () => {
  test.each(CATALOGUE)(
    'has snippets of the $chart to select, whose addresses are there',
    (entry) => {
      for (const form of ['frame', 'script', 'picture']) {
        const sample = document.querySelector(`pre[data-sample="${entry.chart} ${form}"]`);
        const { body } = parsePage(`<html><body>${sample?.textContent}</body></html>`);
        const addresses = [...body.querySelectorAll('[href], [src]')].map(
          (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
        );
        expect(addresses.length, form).toBeGreaterThan(2);
        // Pictures are drawn beside their SVG, by a step that some builds leave out.
        for (const address of addresses)
          expect(isThere(address.replace(/\.png$/, '.svg')), `${form}: ${address}`).toBe(true);
        const pinned = new URL(body.querySelector('iframe')?.getAttribute('src') ?? HOME)
          .searchParams;
        if (form !== 'frame') continue;
        for (const [name, value] of Object.entries(entry.defaults)) {
          expect(pinned.get(name), name).toBe(value);
        }
        for (const [name, [usual]] of Object.entries(OPTIONS)) expect(pinned.get(name)).toBe(usual);
      }
    },
  );

  test('names every parameter that a chart reads, and every message', () => {
    const named = [...document.querySelectorAll('.guide dt')].map((name) =>
      name.textContent?.trim(),
    );
    const read = new Set<string>(CATALOGUE.flatMap(({ reads }) => reads));
    expect(named).toEqual(
      expect.arrayContaining([
        ...read,
        ...Object.keys(OPTIONS),
        ...Object.keys(FROM_EMBED),
        ...Object.keys(TO_EMBED),
      ]),
    );
  });

  test('offers every chart and every form of snippet', () => {
    const values = (name: string): readonly (string | null)[] =>
      [...document.querySelectorAll(`[name="${name}"][value], [name="${name}"] option`)].map(
        (one) => one.getAttribute('value'),
      );
    expect(values('chart')).toEqual(CATALOGUE.map(({ chart }) => chart));
    expect(values('form')).toEqual([...SNIPPET_FORMS]);
  });
});
