// What waits for the first picture of a page: scripts, and the layout of what is far down. Where the reader or a
// picture of the page looks, nothing may be missing.
import type { Page } from '@playwright/test';
import { layout } from '../support/layout.ts';
import { expect, test } from '../support/site.ts';

const LONG_PAGES = ['/', '/stories/evidence/', '/sources/'];

for (const path of LONG_PAGES) {
  test(`${path} is whole soon after it is opened, without a reader's doing`, async ({
    openPage,
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await openPage(`${path}#main`);
    const whole = await layout(page);
    expect(whole.deferred).toBeGreaterThan(2);
    expect(whole.waiting, 'opened at a place, all is laid out at once').toBe(0);
    await page.goto('about:blank');
    await openPage(path);
    await expect.poll(async () => layout(page)).toEqual(whole);
  });
}

test("the explorer's strips are laid out when they come near", async ({ openPage, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openPage('/explore/');
  await expect.poll(async () => (await layout(page)).waiting).toBe(0);
  const strips = page.locator('.explorer-strips');
  const isLaidOut = (): Promise<boolean> =>
    strips
      .locator('table')
      .evaluate((table) => table.checkVisibility({ contentVisibilityAuto: true }));
  expect(await isLaidOut()).toBe(false);
  await page.goto('about:blank');
  await openPage('/explore/#main');
  expect((await layout(page)).waiting, 'opened at a place, all is laid out at once').toBe(0);
  expect(await isLaidOut()).toBe(true);
  await page.goto('about:blank');
  await openPage('/explore/');
  await page.locator('.explorer-counts').scrollIntoViewIfNeeded();
  await strips.scrollIntoViewIfNeeded();
  await expect.poll(isLaidOut).toBe(true);
  await expect(strips.getByRole('row', { name: /Australia/ }).first()).toBeVisible();
});

test('the first layout leaves out what is far below', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.addInitScript(() => {
    // Idle time never comes: what would be laid out then stays as it first was.
    window.requestIdleCallback = () => 0;
  });
  await openPage('/');
  const { waiting, deferred } = await layout(page);
  expect(waiting).toBe(deferred);
  // It is there for who scrolls, jumps or searches all the same.
  const last = page.locator('.ways').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last.getByRole('heading').first()).toBeInViewport();
  expect(
    await last.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true })),
  ).toBe(true);
});

test('without scripts nothing waits', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site);
  for (const piece of await page.locator('[data-later]').all()) {
    await expect(piece).toHaveCSS('content-visibility', 'visible');
  }
  await context.close();
});

/** True once the script that copies the page's address runs. */
async function copies(page: Page): Promise<boolean> {
  return page.evaluate(() => customElements.get('copy-link') !== undefined);
}

const AWAITED = [
  { address: '/', starts: false },
  { address: '/?on=2018-08-23', starts: true },
];

for (const { address, starts } of AWAITED) {
  test(`before the first picture ${address} has ${starts ? 'started' : 'kept back'} what copies its address`, async ({
    openPage,
    page,
  }) => {
    await page.addInitScript(() => {
      // No picture is ever told of.
      window.PerformanceObserver = class extends PerformanceObserver {
        override observe(): void {
          return undefined;
        }
      };
    });
    await openPage(address);
    // The map of the page does not wait.
    await expect(page.locator('[data-chart="map"]').first()).toHaveAttribute('data-ready', '');
    if (starts) await expect.poll(() => copies(page)).toBe(true);
    else expect(await copies(page)).toBe(false);
  });
}

test('after it they start by themselves', async ({ openPage, page }) => {
  await openPage('/');
  await expect.poll(() => copies(page)).toBe(true);
});
