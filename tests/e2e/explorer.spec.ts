import { map, wake, ready } from '../support/explorer.ts';
import { expect, test } from '../support/site.ts';

test('a bar of the strips puts its country and its day on every chart, and going back undoes it', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const strips = page.locator('[data-chart="strips"]');
  await wake(strips);
  const row = strips.locator('tr[data-country="AUS"]');
  const bar = row.locator('rect[data-stance="bans"]');
  await bar.click();
  await expect(page).toHaveURL(/country=AUS/);
  const on = new URL(page.url()).searchParams.get('on');
  await expect(map(page)).toHaveAttribute('data-on', on ?? '');
  await expect(strips).toHaveAttribute('data-on', on ?? '');
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('region', { name: 'Australia' })).toBeAttached();
  await page.goBack();
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-11');
  await expect(row).not.toHaveAttribute('aria-current', 'true');
});

test('strips are sorted by button and read by key', async ({ openPage, page }) => {
  await openPage('/explore/');
  const strips = page.locator('[data-chart="strips"]');
  await wake(strips);
  await strips.getByRole('button', { name: 'name', exact: true }).click();
  const names = await strips
    .locator('tbody th a')
    .evaluateAll((links) =>
      links.map((link) => (link.querySelector('.at-wide') ?? link).textContent.trim()),
    );
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  const stop = strips.locator('[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(strips.locator('li:focus')).toContainText('to the end of 2020');
});

test('a group is counted, and it alone stands in the strips', async ({ openPage, page }) => {
  await openPage('/explore/');
  await ready(page);
  const groups = page.getByRole('group', { name: 'Show', exact: true }).getByRole('button');
  await expect(groups).toHaveText([
    'All',
    'Allies',
    'NATO',
    'Five Eyes',
    'US treaty allies',
    'EU',
    'Major non-NATO allies',
    'Partners',
    'Compare two dates',
  ]);
  await page.getByRole('button', { name: 'Five Eyes', exact: true }).click();
  await expect(page).toHaveURL(/group=five-eyes/);
  const strips = page.locator('[data-chart="strips"]');
  await wake(strips);
  await expect(strips.locator('tbody tr[data-country]')).toHaveCount(4);
  await page.locator('[data-chart="counts"]').scrollIntoViewIfNeeded();
  await expect(page.locator('.explorer-counts h3')).toContainText('Five Eyes partners');
});

test('two dates: changed countries outlined, counted, listed, and told apart in the card', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?on=2020-12-31');
  await ready(page);
  await page.getByRole('button', { name: 'Compare two dates' }).click();
  const panel = page.getByRole('region', { name: 'Two dates' });
  await panel.getByLabel('Compare with').fill('2020-02-11');
  await expect(page).toHaveURL(/vs=2020-02-11/);
  await expect(panel.locator('.comparison-summary')).toHaveText(
    /^Between 11 February 2020 and 31 December 2020, \d+ of \d+ allies moved closer to a ban, (\d+|none) away\.$/,
  );
  const item = panel.getByRole('listitem').filter({ hasText: 'United Kingdom' });
  await expect(item).toHaveText('United Kingdom: restricts → bans');
  const listed = await panel.getByRole('listitem').count();
  expect(listed).toBeGreaterThan(5);
  await expect(
    page.locator('.plates [data-plate="europe"] .emphasis use[href="#europe-GBR"]'),
  ).toHaveCount(2);
  await item.getByRole('button').click();
  await expect(page.getByRole('region', { name: 'United Kingdom' })).toContainText(
    'Between 11 Feb 2020 and 31 Dec 2020: restricts → bans',
  );
  await expect(page.locator('.plate-before [data-country="GBR"]').first()).toHaveAttribute(
    'data-stance',
    'restricts',
  );
  await panel.getByRole('button', { name: 'End the comparison' }).click();
  await expect(panel).toBeHidden();
  await expect(page).not.toHaveURL(/vs=/);
});

test('a comparison comes with its address, on a phone with one plate and the list', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage('/explore/?on=2019-12-31&vs=2018-01-01&group=nato');
  const panel = page.getByRole('region', { name: 'Two dates' });
  await expect(panel).toContainText('NATO members moved closer to a ban');
  await expect(panel.getByRole('listitem').filter({ hasText: 'Norway' })).toBeVisible();
  await expect(page.locator('.plate-before')).toBeHidden();
  const summary = await panel.locator('.comparison-summary').textContent();
  expect(summary?.length).toBeLessThanOrEqual(140);
});

test('the Asia-Pacific plate is fetched when asked for, once, and is read by key', async ({
  openPage,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/outlines/')) fetched.push(request.url());
  });
  await openPage('/explore/');
  await ready(page);
  expect(fetched).toEqual([]);
  const view = page.locator('select[data-choose="view"]');
  await view.selectOption('Asia-Pacific');
  const plate = map(page).locator('[data-plate="asia-pacific"]');
  await expect(plate).toBeVisible();
  await expect(page).toHaveURL(/view=asia-pacific/);
  await expect(plate.locator('use[data-country="AUS"]')).toHaveAttribute('data-stance', 'bans');
  await expect(map(page).locator('[data-plate="europe"]')).toBeHidden();
  const stop = map(page).locator('.plates a[data-key="AUS"]:visible');
  await stop.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^India: /);
  await view.selectOption('Europe and world');
  await view.selectOption('Asia-Pacific');
  await expect(plate).toBeVisible();
  expect(fetched).toHaveLength(1);
});
