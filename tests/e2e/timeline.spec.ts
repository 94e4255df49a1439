import type { Locator, Page } from '@playwright/test';
import { writtenEvents, writtenGovernments } from '../support/content.ts';
import { expect, test } from '../support/site.ts';

function timeline(page: Page): Locator {
  return page.locator('#page-timeline');
}

/** The timeline's island is fetched when it is seen. */
async function ready(page: Page): Promise<void> {
  await expect(page.locator('[data-chart="map"]').first()).toHaveAttribute('data-ready', '');
  await timeline(page).scrollIntoViewIfNeeded();
  await expect(timeline(page)).toHaveAttribute('data-ready', '');
}

test('an event is chosen by key: the map moves to its day and marks its country', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage('/');
  await ready(page);
  const stop = timeline(page).locator('svg.timeline-drawing a[tabindex="0"]');
  await expect(stop).toHaveCount(1);
  await stop.focus();
  await page.keyboard.press('Home');
  for (let press = 0; press < 60; press += 1) {
    const name = (await page.locator(':focus').getAttribute('aria-label')) ?? '';
    if (name.includes('23 Aug 2018, policy')) break;
    await page.keyboard.press('ArrowRight');
  }
  await expect(page.locator(':focus')).toHaveAttribute(
    'aria-label',
    /23 Aug 2018, policy: Australia/,
  );
  await page.keyboard.press('Enter');
  const map = page.locator('[data-chart="map"]').first();
  await expect(map).toHaveAttribute('data-on', '2018-08-23');
  await expect(page.getByRole('region', { name: 'Australia' })).toContainText('Bans');
  await expect(page).toHaveURL(/on=2018-08-23&country=AUS/);
  await page.goBack();
  await expect(map).toHaveAttribute('data-on', '2020-02-11');
  await expect(page.getByRole('region', { name: 'Australia' })).toHaveCount(0);
});

test('a country leaves its own events in the timeline', async ({ openPage, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage('/?country=SWE');
  await ready(page);
  await expect(timeline(page).getByRole('status')).toContainText('Sweden');
  const shown = await timeline(page).locator('[data-event]').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(writtenEvents().length);
});

test('on a phone the list shows the days around the date, and all on demand', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage('/');
  await ready(page);
  const visible = timeline(page).locator('[data-event]').filter({ visible: true });
  expect(await visible.count()).toBeLessThan(20);
  await timeline(page)
    .getByRole('button', { name: /^Show all \d+ events$/ })
    .click();
  await expect(visible).toHaveCount(writtenEvents().length);
});

test('the accessibility tree names slider, play, every country and every event', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage('/');
  await ready(page);
  await timeline(page)
    .getByRole('button', { name: /events as a list$/ })
    .click();
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const named = (role: string): readonly string[] =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => String(node.name?.value ?? ''));
  expect(named('slider')).toContain('Date');
  expect(named('button')).toContain('Play through the changes');
  const links = named('link');
  for (const { name } of writtenGovernments()) {
    expect(
      links.some((link) => link.startsWith(`${name}: `)),
      name,
    ).toBe(true);
  }
  for (const { title } of writtenEvents()) {
    expect(
      links.some((link) => link.includes(title)),
      title,
    ).toBe(true);
  }
});
