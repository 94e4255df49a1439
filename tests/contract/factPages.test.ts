import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CountryDetails } from '../../src/charts/map/CountryDetails.ts';
import { parseContent } from '../../src/dataset/parseContent.ts';
import { readContentFiles } from '../../src/dataset/readContentFiles.ts';
import { ROOT } from '../../src/desk/node.mjs';
import { dossierPath, eventPath } from '../../src/figures/bibliography.ts';
import { DIST } from '../support/dist.ts';
import { readPage } from '../support/html.ts';

const dataset = parseContent(readContentFiles(ROOT));
const governments = [...dataset.governments.values(), ...dataset.blocs.values()];

/** Elements of `selector` in the page at `path`. */
function all(path: string, selector: string): readonly Element[] {
  return [...readPage(path).document.querySelectorAll(selector)];
}

describe.skipIf(!existsSync(DIST))('the fact pages', () => {
  test('every government has its dossier and its card, every event its page and its card', () => {
    const wanted = [
      ...governments.map(({ code }) => `${dossierPath(code)}index.html`),
      ...[...dataset.governments.keys()].map(
        (code) => `/data/countries/${code.toLowerCase()}.json`,
      ),
      ...dataset.events.flatMap(({ id }) => [
        `${eventPath(id)}index.html`,
        `/data/events/${id}.json`,
      ]),
    ];
    expect(wanted.filter((path) => !existsSync(join(DIST, path)))).toEqual([]);
  });

  test('the index names every government in order of name, as built', () => {
    const names = all('/countries/', 'country-table tbody th').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(names).toEqual([...dataset.governments.values()].map(({ name }) => name));
  });

  test('the bibliography holds every source, each cited by something or said to be cited nowhere', () => {
    const ids = new Set(all('/sources/', '.entries li').map(({ id }) => id));
    expect([...dataset.sources.keys()].filter((id) => !ids.has(id))).toEqual([]);
    const bare = all('/sources/', '.entries li').filter(
      (entry) => !entry.querySelector('small')?.textContent,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('every claim stands in the ledger, in an entry of its own or as the answer to another', () => {
    const linked = new Set(all('/claims/', 'a').map((link) => link.getAttribute('href')));
    const missing = dataset.events.filter(({ id, claim }) => claim && !linked.has(eventPath(id)));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test.each(governments.map(({ code, history }) => [code, history] as const))(
    '%s: every entry leads to a source that has an address or says that it has none',
    (code, history) => {
      const { document } = readPage(dossierPath(code));
      history.forEach((_, index) => {
        const row = document.getElementById(`entry-${index + 1}`);
        const notes = [...(row?.querySelectorAll('a.cite') ?? [])].map((note) =>
          document.getElementById((note.getAttribute('href') ?? '').slice(1)),
        );
        expect(notes.length, `entry ${index + 1} of ${code}`).toBeGreaterThan(0);
        expect(notes.every((note) => note?.querySelector('.source'))).toBe(true);
      });
    },
  );

  test('from every shape on the map two clicks reach the address of a source, scripts on or off', () => {
    const home = new Map(
      all('/', '[data-chart="map"] a [data-country]').map((shape) => [
        shape.getAttribute('data-country') ?? '',
        shape.closest('a')?.getAttribute('href') ?? '',
      ]),
    );
    const unreached = [...dataset.governments.values()].flatMap(({ code, history }) => {
      const addresses = history.map(({ sources }) =>
        sources.flatMap((id) => dataset.sources.get(id)?.url ?? []),
      );
      const page = home.get(code);
      if (!page) return [`${code}: no link on the map`];
      const { document } = readPage(page);
      const linked = new Set(
        [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href')),
      );
      const card = JSON.parse(
        readFileSync(join(DIST, `data/countries/${code.toLowerCase()}.json`), 'utf8'),
      ) as CountryDetails;
      return addresses.flatMap((wanted, index) => [
        ...(wanted.some((url) => linked.has(url)) ? [] : [`${code} ${index + 1}: page`]),
        ...(card.entries[index]?.sources.some(({ url }) => url && wanted.includes(url))
          ? []
          : [`${code} ${index + 1}: card`]),
        ...(document.getElementById('report') ? [] : [`${code}: no way to report an error`]),
      ]);
    });
    expect(unreached).toEqual([]);
  });

  test('what is known to the month or year shows no day', () => {
    const days = governments.flatMap(({ code, history }) =>
      history.flatMap(({ from }, index) => {
        if (from.precision === 'day') return [];
        const time = readPage(dossierPath(code)).document.querySelector(`#entry-${index + 1} time`);
        const isHonest =
          !/\d{1,2} [A-Z]/.test(time?.textContent ?? '') &&
          (time?.getAttribute('datetime') ?? '').length === (from.precision === 'month' ? 7 : 4);
        return isHonest ? [] : [`${code} ${index + 1}`];
      }),
    );
    const events = dataset.events.filter(({ id, date }) => {
      if (date.precision === 'day') return false;
      const time = readPage(eventPath(id)).document.querySelector('time');
      return (time?.getAttribute('datetime') ?? '').length !== (date.precision === 'month' ? 7 : 4);
    });
    expect([...days, ...events.map(({ id }) => id)]).toEqual([]);
  });

  test('every note and every way back leads to an element of its page', () => {
    const broken = [
      ...governments.map(({ code }) => dossierPath(code)),
      ...dataset.events.map(({ id }) => eventPath(id)),
    ].flatMap((path) => {
      const { document } = readPage(path);
      return [...document.querySelectorAll('main a[href^="#"]')]
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => !document.getElementById(href.slice(1)))
        .map((href) => `${path}${href}`);
    });
    expect(broken).toEqual([]);
  });
});
