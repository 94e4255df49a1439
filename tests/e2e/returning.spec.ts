// A reader moves a chart or a list, follows a link, and comes back: what was seen stands there again, whether the
// browser kept the page or opens it anew.
import { expect, test } from '../support/site.ts';
import type { Page } from '@playwright/test';

/** What of the page a reader would miss: each chart's state, chosen buttons, fields of lists, and the step that is read. */
async function seen(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    address: location.href,
    // Charts further down wake when they are seen, so one stands for all: they share a view.
    on: document.querySelector<HTMLElement>('[data-chart="map"][data-ready]')?.dataset['on'],
    map: document
      .querySelector('[data-chart="map"] [data-country="GBR"]')
      ?.getAttribute('data-stance'),
    slider: document.querySelector<HTMLInputElement>('input[type="range"]')?.value,
    card: document.querySelector('.card-place h3')?.textContent,
    pressed: [...document.querySelectorAll('main [aria-pressed="true"]')].map(
      ({ textContent }) => textContent,
    ),
    fields: [
      ...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
        'main form :is(input, select)',
      ),
    ].map(({ value }) => value),
    rows: [...document.querySelectorAll('country-table tbody tr:not([hidden]) th')].map(
      ({ textContent }) => textContent,
    ),
    step: document.querySelector('[aria-current="step"]')?.id,
  }));
}

async function leaveAndReturn(page: Page): Promise<void> {
  const before = await seen(page);
  await page.evaluate(() => {
    document
      .querySelector<HTMLAnchorElement>('a[href*="/countries/gbr/"], a[href*="/countries/"]')
      ?.click();
  });
  await page.waitForURL(/\/countries\/(gbr\/)?$/);
  await page.goBack();
  await expect.poll(() => seen(page)).toEqual(before);
}

for (const [path, key] of [
  ['/', 'home'],
  ['/explore/', 'the explorer'],
] as const) {
  test(`${key} comes back as it was left`, async ({ openPage, page }) => {
    await openPage(path);
    const map = page.locator('[data-chart="map"]').first();
    await expect(map).toHaveAttribute('data-ready', '');
    await page.getByRole('button', { name: 'Next change' }).click();
    await page.getByRole('button', { name: 'NATO', exact: true }).click();
    await page.getByLabel('Find a country').fill('Sweden');
    await page.getByLabel('Find a country').press('Enter');
    await expect(page.getByRole('region', { name: 'Sweden' })).toBeVisible();
    await expect(page).toHaveURL(/on=.*country=SWE.*group=nato/);
    await leaveAndReturn(page);
    await expect(page.getByRole('region', { name: 'Sweden' })).toBeVisible();
  });
}

test('a story comes back at the step that was read', async ({ openPage, page }) => {
  await openPage('stories/evidence/');
  const steps = page.locator('.story-step');
  const third = steps.nth(2);
  await third.evaluate((step) => {
    const { top } = step.getBoundingClientRect();
    window.scrollTo({ top: top + window.scrollY - window.innerHeight / 2, behavior: 'instant' });
  });
  await expect(third).toHaveAttribute('aria-current', 'step');
  await leaveAndReturn(page);
});

test('the ledger and the table of governments come back filtered, as their address says', async ({
  context,
  openPage,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage('claims/');
  await page.getByRole('button', { name: /^Published/ }).click();
  await expect(page).toHaveURL(/\/claims\/\?evidence=published$/);
  await page.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await leaveAndReturn(page);
  await page.goBack();
  await expect(page.getByRole('button', { name: 'All', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await openPage('claims/?evidence=none#published');
  await expect(page.getByRole('heading', { name: 'Evidence published' })).toBeVisible();
  await openPage('claims/?evidence=nonsense');
  await expect(
    page.getByRole('status').filter({ hasText: 'not understood (evidence)' }),
  ).toBeVisible();

  await openPage('countries/?group=nonsense&sort=closing');
  const status = page.locator('country-table .chosen [role="status"]');
  await expect(status).toContainText('not understood (group)');
  await page.getByRole('button', { name: 'End of 2020' }).click();
  await page.getByLabel('Show').selectOption('nato');
  await page.getByLabel('Find a government').fill('land');
  await expect(page).toHaveURL(/\?find=land&group=nato&sort=closing&order=descending$/);
  await expect(status).toHaveText(/^\d+ of \d+ governments shown$/);
  await leaveAndReturn(page);
});

test('a page is fetched once the pointer rests on its link, and fades in where motion is welcome', async ({
  context,
  openPage,
  page,
}) => {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.dataset['faded'] = String(Boolean(event.viewTransition));
    });
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openPage('countries/gbr/');
  const fetched: string[] = [];
  context.on('request', (request) => {
    if (request.headers()['sec-purpose']?.startsWith('prefetch')) fetched.push(request.url());
  });
  await page.locator('main a.cite').first().hover();
  const link = page.locator('main a[href^="/events/"]').first();
  const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await link.hover();
  await expect.poll(() => fetched).toEqual([href]);
  const faded = page.locator('html[data-faded]');
  await link.click();
  await page.waitForURL(href);
  await expect(faded).toHaveAttribute('data-faded', 'true');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('link', { name: 'Data', exact: true }).first().click();
  await page.waitForURL(/\/data\/$/);
  await expect(faded).toHaveAttribute('data-faded', 'false');
  await page.locator('main a[download]').first().hover();
  await page.locator('main a[href="/method/"]').hover();
  await expect.poll(() => fetched.at(-1)).toMatch(/\/method\/$/);
  expect(fetched.filter((address) => /\.\w+$/.test(new URL(address).pathname))).toEqual([]);
});
