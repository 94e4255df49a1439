import { expect, test } from '../support/site.ts';
import { weigh } from '../support/weigh.ts';

test('the home page fetches nothing that the scale does not weigh, and every font it does', async ({
  openPage,
  page,
}) => {
  const fetched = new Set<string>();
  page.on('response', (response) => fetched.add(new URL(response.url()).pathname));
  await openPage('/');
  await expect(page.locator('[data-chart="map"]').first()).toHaveAttribute('data-ready', '');
  const weighed = weigh('/').files.map(({ path }) => path);
  const isFont = (path: string): boolean => path.endsWith('.woff2');
  // Letters of the notes far below are asked for once those are laid out.
  await expect
    .poll(() => [...fetched].filter(isFont).sort())
    .toEqual(weighed.filter(isFont).sort());
  const wholePage = new Set(weigh('/', undefined, '/', 'whole page').files.map(({ path }) => path));
  expect([...fetched].filter((path) => !wholePage.has(path))).toEqual([]);
});
