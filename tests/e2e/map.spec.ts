import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/site.ts';

function map(page: Page): Locator {
  // The first of the page; the story under it has maps of its own.
  return page.locator('[data-chart="map"]').first();
}

function shape(page: Page, code: string): Locator {
  return map(page).locator(`[data-country="${code}"]`).filter({ visible: true }).first();
}

async function ready(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-ready', '');
}

test('the slider is a date by name and value, and arrow keys go from change to change', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  await ready(page);
  const slider = page.getByRole('slider', { name: 'Date' });
  await expect(slider).toHaveAttribute('aria-valuetext', '11 February 2020');
  await slider.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-10');
  await page.keyboard.press('ArrowLeft');
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-07');
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '1 January 2009');
  await page.keyboard.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '31 December 2020');
  await expect(page).toHaveURL(/[?&]on=2020-12-31/);
});

test('stepping settles in the address, and going back restores each step', async ({
  openPage,
  page,
}) => {
  await openPage('/?on=2020-07-13');
  await ready(page);
  await expect(shape(page, 'GBR')).toHaveAttribute('data-stance', 'restricts');
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(map(page)).toHaveAttribute('data-on', '2020-07-14');
  await expect(shape(page, 'GBR')).toHaveAttribute('data-stance', 'bans');
  await expect(page).toHaveURL(/on=2020-07-14/);
  await page.goBack();
  await expect(map(page)).toHaveAttribute('data-on', '2020-07-13');
  await expect(shape(page, 'GBR')).toHaveAttribute('data-stance', 'restricts');
});

test('dragging replaces the address and leaves one step to go back', async ({ openPage, page }) => {
  await openPage('/');
  await ready(page);
  const slider = page.getByRole('slider', { name: 'Date' });
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const y = box.y + 10;
  await page.mouse.move(box.x + box.width * 0.9, y);
  await page.mouse.down();
  for (const part of [0.8, 0.7, 0.6, 0.5]) await page.mouse.move(box.x + box.width * part, y);
  await page.mouse.up();
  await expect(page).toHaveURL(/on=201[45]/);
  await page.goBack();
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-11');
});

test('a country is chosen by key: one tab stop, letters and arrows, Enter for the card, Escape back', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  await ready(page);
  const stops = map(page).locator('.plates a[tabindex="0"]');
  await expect(stops).toHaveCount(1);
  await stops.focus();
  await page.keyboard.press('s');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Saudi Arabia: /);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Serbia: /);
  await page.keyboard.press('Home');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Afghanistan: /);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', 'United Kingdom: restricts');
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: 'United Kingdom' });
  await expect(card).toContainText('Restricts');
  await expect(card).toContainText('28 January 2020');
  await expect(card.getByRole('link', { name: 'United Kingdom' })).toHaveAttribute(
    'href',
    '/countries/gbr/',
  );
  await expect(card.getByRole('link', { name: 'Report an error' })).toHaveAttribute(
    'href',
    '/countries/gbr/#report',
  );
  await expect(card.getByRole('list').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await expect(page).toHaveURL(/country=GBR/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(page).not.toHaveURL(/country=/);
});

test('every coded country is reached by arrow keys', async ({ openPage, page }) => {
  await openPage('/');
  await ready(page);
  await map(page).locator('.plates a[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const codes = await map(page).evaluate(
    (root) => (root as HTMLElement).dataset['countries']?.split('\n').length ?? 0,
  );
  // Keys are sent inside the page: eighty round trips through the driver take longer than the test may.
  const reached = await page.evaluate((presses) => {
    const seen = new Set<string | null>();
    for (let press = 0; press < presses; press += 1) {
      seen.add(document.activeElement?.getAttribute('data-key') ?? null);
      const key = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true });
      document.activeElement?.dispatchEvent(key);
    }
    return seen.size;
  }, codes);
  expect(reached).toBe(codes);
});

test('a country is found by name; those without a position say why', async ({ openPage, page }) => {
  await openPage('/');
  await ready(page);
  const field = page.getByLabel('Find a country');
  await field.fill('germany');
  await expect(page.locator('.country-field option[value="Nigeria"]')).toHaveCount(1);
  await field.press('Enter');
  await expect(page.getByRole('region', { name: 'Germany' })).toBeVisible();
  await expect(page).toHaveURL(/country=DEU/);
  await field.fill('China');
  await field.press('Enter');
  await expect(page.locator('.country-field output')).toContainText('home of Huawei');
  await field.fill('Brazzaville nowhere');
  await field.press('Enter');
  await expect(page.locator('.country-field output')).toContainText('No state of that name');
  await field.fill('Nigeria');
  await field.press('Enter');
  await expect(page.locator('.country-field output')).toContainText('Nigeria: not coded');
});

test('Sweden’s ban is kept and called stayed while a court stayed it', async ({
  openPage,
  page,
}) => {
  await openPage('/?on=2020-11-10&country=SWE');
  await ready(page);
  await expect(shape(page, 'SWE')).toHaveAttribute('data-stance', 'bans');
  await expect(page.getByRole('region', { name: 'Sweden' })).toContainText('stayed by a court');
});

test('a bad parameter falls back by itself, says so, and is never echoed', async ({
  openPage,
  page,
}) => {
  await openPage('/?on=2020-02-30&country=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&group=nato');
  await ready(page);
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-11');
  await expect(page.getByRole('button', { name: 'NATO', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('status').filter({ hasText: 'not understood' })).toContainText(
    'on, country',
  );
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});

test('playing moves through the changes and stops when told', async ({ openPage, page }) => {
  await openPage('/?on=2020-07-01');
  await ready(page);
  await page.getByRole('button', { name: 'Play through the changes' }).click();
  // The first change may have passed by the time it is looked for.
  await expect(map(page)).not.toHaveAttribute('data-on', '2020-07-01');
  await page.getByRole('button', { name: 'Pause' }).click();
  const stopped = await map(page).getAttribute('data-on');
  await expect(page.getByRole('button', { name: 'Play through the changes' })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`on=${stopped ?? ''}`));
});

test('a group empties the others, and its members are counted', async ({ openPage, page }) => {
  await openPage('/');
  await ready(page);
  await page.getByRole('button', { name: 'Five Eyes' }).click();
  await expect(shape(page, 'DEU')).toHaveAttribute('data-emptied', '');
  await expect(shape(page, 'GBR')).not.toHaveAttribute('data-emptied', '');
  await expect(page.locator('.legend-title')).toHaveText('4 Five Eyes partners on 11 Feb 2020');
});

test('the table says the same as the map on any day', async ({ openPage, page }) => {
  await openPage('/?on=2018-08-23');
  await ready(page);
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'Australia' }) });
  await expect(row).toContainText('Bans');
  await expect(row).toContainText('23 Aug 2018');
});

test('the embed takes its day and its country from the address', async ({ openPage, page }) => {
  await openPage('/embed/v1/map/?on=2018-08-23&country=AUS');
  await ready(page);
  await expect(map(page)).toHaveAttribute('data-on', '2018-08-23');
  await expect(shape(page, 'AUS')).toHaveAttribute('data-stance', 'bans');
  const card = page.getByRole('region', { name: 'Australia' });
  await expect(card.getByRole('link').first()).toHaveAttribute('target', '_blank');
});
