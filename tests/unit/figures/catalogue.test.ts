import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, parseView } from '../../../src/charts/viewState.ts';
import { catalogued, CATALOGUE, drawnQuery } from '../../../src/figures/catalogue.ts';

describe('the catalogue of embeds', () => {
  test('lists exactly the charts that have a route', () => {
    const routes = globSync('**/[!_]*.astro', { cwd: 'src/pages/embed/v1' }).map((file) =>
      file.replace(/(\/\[\w+\])?\.astro$/, ''),
    );
    expect(CATALOGUE.map(({ chart }) => chart).sort()).toEqual(routes.sort());
  });

  test.each(CATALOGUE)('gives $chart defaults that it reads and understands', (entry) => {
    expect(entry.reads).toEqual(expect.arrayContaining(Object.keys(entry.defaults)));
    const { view, rejected } = parseView(new URLSearchParams(drawnQuery(entry)), () => true);
    expect(rejected).toEqual([]);
    expect(view).toMatchObject({ on: DEFAULT_VIEW.on, group: DEFAULT_VIEW.group });
  });

  test('writes the state drawn as an address says it', () => {
    expect(drawnQuery(catalogued('map'))).toBe('on=2020-02-11&group=all&view=europe');
  });
});
