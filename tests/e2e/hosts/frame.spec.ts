import { writtenGovernments } from '../../support/content.ts';
import { chartIn, expect, heardBy, insideOf, listen, test } from '../../support/hosts.ts';

const MAP = 'SITEembed/v1/map/';

test('a plain iframe shows the day of its address, and says its height once', async ({
  openHost,
  page,
}) => {
  await listen(page);
  await openHost(
    `<h1>News</h1><iframe src="${MAP}?on=2018-08-23&id=a1" title="Map" width="600" height="900"></iframe>`,
  );
  await expect(chartIn(page)).toHaveAttribute('data-on', '2018-08-23');
  await expect(chartIn(page)).toHaveAttribute('data-ready', '');
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(
      expect.objectContaining({ source: 'huawei-question', version: 1, type: 'ready', id: 'a1' }),
    );
  const after = (await heardBy(page)).length;
  await page.waitForTimeout(800);
  expect((await heardBy(page)).length, 'silent at rest').toBe(after);
  const root = insideOf(page).locator('[data-embed-root]');
  const height = await root.evaluate((element) => element.getBoundingClientRect().height);
  const said = (await heardBy(page)).findLast(
    (data) => (data as { type?: string }).type === 'embed-size',
  ) as { height: number; sentinel: string };
  expect(said.sentinel).toBe('amp');
  expect(Math.abs(said.height - height)).toBeLessThanOrEqual(2);
});

test('the day asked for is painted before any module script runs', async ({ openHost, page }) => {
  await page.route('**/embed/v1/*.*.js', () => undefined);
  await openHost(
    `<iframe src="${MAP}#?on=2018-08-23" title="Map" width="600" height="900"></iframe>`,
  );
  await expect(chartIn(page)).toHaveAttribute('data-on', '2018-08-23');
  const inside = insideOf(page);
  await expect(inside.locator('.chart-title')).toHaveText(/23 Aug 2018$/);
  await expect(inside.locator('use[data-country="GBR"]')).toHaveAttribute('data-stance', 'permits');
  await expect(inside.locator('.legend .count').first()).toBeHidden();
  await expect(inside.locator('[data-stance="bans"]')).toHaveCount(0);
});

test('another plate is waited for out of sight, and what is drawn is never shown under its name', async ({
  openHost,
  page,
}) => {
  await page.route('**/data/outlines/*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await openHost(
    `<iframe src="${MAP}#?on=2018-08-23&view=world" title="Map" width="600" height="900"></iframe>`,
  );
  await expect(insideOf(page).locator('[data-plate="europe"]')).toBeHidden();
  await expect(insideOf(page).locator('use[data-country="AUS"]')).toHaveAttribute(
    'data-stance',
    'bans',
  );
});

test.describe('in a sandbox', () => {
  test.use({ expectedProblems: [/Blocked opening .* in a new window/] });
  test('in a sandbox with an opaque origin it works: scripts, cards, outlines', async ({
    openHost,
    page,
  }) => {
    await openHost(
      `<iframe sandbox="allow-scripts" src="${MAP}#?on=2020-07-14&country=GBR" title="Map" width="600" height="1200"></iframe>`,
    );
    const inside = insideOf(page);
    await expect(chartIn(page)).toHaveAttribute('data-ready', '');
    const card = inside.getByRole('region', { name: 'United Kingdom' });
    await expect(card.getByRole('list').getByRole('link').first()).toBeVisible();
    await inside.getByRole('button', { name: 'World' }).click();
    await expect(inside.locator('[data-plate="world"]')).toBeVisible();
    await card.getByRole('link', { name: 'United Kingdom' }).click();
    await page.waitForTimeout(200);
    await expect(chartIn(page)).toHaveAttribute('data-on', '2020-07-14');
  });
});

test('under a host’s policy that allows us alone, with a strict one of ours, it works', async ({
  openHost,
  page,
}) => {
  await openHost(
    `<script src="SITEembed/v1/host.js" async></script><huawei-chart chart="map" on="2018-08-23"><b>Fallback</b></huawei-chart>`,
    {
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src SITE; frame-src SITE; img-src data:",
      },
    },
  );
  await expect(chartIn(page)).toHaveAttribute('data-on', '2018-08-23');
  await expect(page.getByText('Fallback')).toBeHidden();
});

test('the host drives it by message, and strangers do not', async ({ openHost, page }) => {
  await listen(page);
  await openHost(
    `<iframe src="${MAP}#?on=2018-08-23&country=GBR" title="Map" width="600" height="900"></iframe>
     <iframe id="stranger" srcdoc="<p>Stranger</p>" title="Stranger"></iframe>`,
  );
  await expect(chartIn(page)).toHaveAttribute('data-ready', '');
  // Another frame of the article speaks our language, and is not the embed's parent.
  await page
    .locator('#stranger')
    .contentFrame()
    .locator('body')
    .evaluate(() => {
      const message = { source: 'huawei-question', version: 1, type: 'set', on: '2009-05-05' };
      window.parent.frames[0]?.postMessage(message, '*');
    });
  const post = (data: unknown): Promise<void> =>
    page.evaluate((message) => {
      document.querySelector('iframe')?.contentWindow?.postMessage(message, '*');
    }, data);
  const ours = { source: 'huawei-question', version: 1 };
  await post({ ...ours, version: 2, type: 'set', on: '2009-05-05' });
  await post({ type: 'set', on: '2009-05-05' });
  await post({ ...ours, type: 'set', on: '2020-07-14', country: '', theme: 'dark' });
  await expect(chartIn(page)).toHaveAttribute('data-on', '2020-07-14');
  await expect(insideOf(page).locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(insideOf(page).locator('.card')).toHaveCount(0);
  expect(await heardBy(page)).not.toContainEqual(expect.objectContaining({ on: '2009-05-05' }));
  await insideOf(page).locator('a:has(use[data-country="FRA"])').first().click();
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(expect.objectContaining({ type: 'select', country: 'FRA' }));
  await post({ ...ours, type: 'set', on: '<img src=x onerror=alert(1)>' });
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(
      expect.objectContaining({ type: 'warning', code: 'bad-parameter', names: 'on' }),
    );
  await expect(
    insideOf(page).getByRole('status').filter({ hasText: 'not understood' }),
  ).toBeVisible();
  await expect(insideOf(page).locator('img')).toHaveCount(0);
  await post({ ...ours, type: 'hello' });
  await expect
    .poll(
      async () =>
        (await heardBy(page)).filter((data) => (data as { type?: string }).type === 'ready').length,
    )
    .toBe(2);
});

test('heights have the forms of pym and WordPress where they are asked for', async ({
  openHost,
  page,
}) => {
  await listen(page);
  await openHost(
    `<iframe src="${MAP}?childId=pym-0#?secret=s3cret" title="Map" width="600" height="900"></iframe>`,
  );
  await expect
    .poll(() => heardBy(page))
    .toContainEqual(expect.stringMatching(/^pymxPYMxpym-0xPYMxheightxPYMx\d+$/));
  expect(await heardBy(page)).toContainEqual(
    expect.objectContaining({
      message: 'height',
      secret: 's3cret',
      value: expect.any(Number) as unknown,
    }),
  );
});

test('shown in a tab that was hidden, it says its height then', async ({ openHost, page }) => {
  await listen(page);
  await openHost(
    `<div id="tab" style="display:none"><iframe src="${MAP}" title="Map" width="600" height="300"></iframe></div>`,
  );
  await page.waitForTimeout(1200);
  const heights = async () =>
    (await heardBy(page)).flatMap((data) => (data as { height?: number }).height ?? []);
  expect(await heights()).toEqual([]);
  await page.evaluate(() => document.getElementById('tab')?.removeAttribute('style'));
  await expect.poll(() => heardBy(page)).toContainEqual(expect.objectContaining({ type: 'ready' }));
  const root = insideOf(page).locator('[data-embed-root]');
  const real = await root.evaluate((element) => element.getBoundingClientRect().height);
  await expect.poll(async () => Math.abs(((await heights()).at(-1) ?? 0) - real)).toBeLessThan(2);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('it shows the day drawn and says which, whatever was asked for', async ({
    openPage,
    page,
  }) => {
    await openPage('embed/v1/map/?on=2018-08-23');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('11 Feb 2020');
    const note = page.locator('.embed-note');
    await expect(note).toBeVisible();
    await expect(note).toContainText('Scripts are off: this shows 11 Feb 2020');
    // The day asked for cannot be read: pictures of the day drawn and of each year's end are a click away.
    const stills = await note
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(stills).toHaveLength(13);
    expect(stills[0]).toBe('/stills/map/europe/2020-02-11.svg');
    expect(stills).toContain('/stills/map/europe/2018-12-31.svg');
    await expect(page.locator('[data-plate="europe"]')).toBeVisible();
    await expect(page.locator('.positions-table a')).toHaveCount(writtenGovernments().length);
  });
});
