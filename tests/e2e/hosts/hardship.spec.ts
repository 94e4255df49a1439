// Readers and networks at their worst: no scripts, slow lines, a server that is gone, paper.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, insideOf, LOADER, readyChart, test, upgraded } from '../../support/hosts.ts';

const FALLBACK = 'Positions on Huawei';

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the element keeps its fallback, and a bare frame its drawing', async ({
    openHost,
    page,
  }) => {
    await openHost(
      `${upgraded('chart="map" on="2018-08-23"')}${LOADER}<iframe src="SITEembed/v1/map/" title="Map" width="600" height="900"></iframe>`,
    );
    await expect(page.getByRole('link', { name: FALLBACK })).toBeVisible();
    await expect(insideOf(page).locator('[data-plate="europe"]')).toBeVisible();
    await expect(insideOf(page).locator('use[data-country="GBR"]')).toHaveAttribute(
      'data-stance',
      'restricts',
    );
  });
});

test('on a slow line the fallback stands until the chart is ready', async ({ openHost, page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/embed/v1/*.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openHost(`${upgraded('chart="map" on="2018-08-23"')}${LOADER}`);
  await expect(page.locator('huawei-chart iframe')).toHaveCount(1);
  await expect(page.getByRole('link', { name: FALLBACK })).toBeVisible();
  release();
  await readyChart(page, '2018-08-23');
  await expect(page.getByRole('link', { name: FALLBACK })).toBeHidden();
});

test.describe('our server gone', () => {
  test.use({ expectedProblems: [/ERR_CONNECTION_REFUSED/] });
  test('with the loader gone too, the fallback stays', async ({ openHost, page }) => {
    // A port that was free a moment ago: nobody answers there.
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    await openHost(
      `${upgraded('chart="map"')}<script src="http://127.0.0.1:${port}/embed/v1/host.js"></script>`,
    );
    await page.waitForLoadState();
    await expect(page.getByRole('link', { name: FALLBACK })).toBeVisible();
  });
});

test('a classic script in the head, before any element, upgrades what comes after', async ({
  openHost,
  page,
}) => {
  await openHost(upgraded('chart="map" on="2018-08-23"'), {
    head: '<script src="SITEembed/v1/host.js"></script>',
  });
  await readyChart(page, '2018-08-23');
  await expect(page.getByRole('link', { name: FALLBACK })).toBeHidden();
});

test('printed, the chart and its source stand, and its controls do not', async ({
  openHost,
  page,
}) => {
  await openHost(
    `<div style="width:600px">${upgraded('chart="explorer" on="2018-08-23"')}</div>${LOADER}`,
  );
  await readyChart(page, '2018-08-23');
  await page.emulateMedia({ media: 'print' });
  const inside = insideOf(page);
  await expect(inside.locator('[data-plate="europe"]')).toBeVisible();
  await expect(inside.locator('.chart-title')).toHaveText(/23 Aug 2018$/);
  await expect(inside.locator('.source-line')).toBeVisible();
  expect(
    await inside.locator('button, input, select, summary').evaluateAll((controls) =>
      controls
        .filter((control) => !control.closest('.timeline-entry'))
        .filter((control) => control.checkVisibility())
        .map(({ outerHTML }) => outerHTML),
    ),
  ).toEqual([]);
  // Days of the list, of which a script made buttons, are words on paper.
  await expect(
    inside.locator('.timeline-entry button').filter({ visible: true }).first(),
  ).toHaveText(/20\d\d/);
});
