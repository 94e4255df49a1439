// The explorer under a finger, on a phone.
import { map, ready, timeline, wake } from '../support/explorer.ts';
import { expect, test } from '../support/site.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

test('a tap opens a country’s card in the flow, the date follows the finger, a filter and a stance are chosen', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const plates = map(page).locator('.plates');
  await plates.locator('[data-plate="europe"] a[data-key="DEU"]').tap();
  const card = page.getByRole('region', { name: 'Germany' });
  await expect(card).toContainText('Under review');
  const below = (await card.boundingBox())!.y;
  const plate = (await plates.boundingBox())!;
  expect(below, 'the card stands under the map, not over it').toBeGreaterThanOrEqual(
    plate.y + plate.height - 1,
  );
  await card.getByRole('button', { name: 'Close' }).tap();
  await expect(card).toBeHidden();

  const range = page.getByRole('slider', { name: 'Date' });
  await range.scrollIntoViewIfNeeded();
  const box = (await range.boundingBox())!;
  await page.touchscreen.tap(box.x + box.width * 0.8, box.y + box.height / 2);
  await expect(map(page)).toHaveAttribute('data-on', /^201[78]-/);
  await expect(page).toHaveURL(/on=201[78]-/);

  await page.getByRole('button', { name: 'NATO', exact: true }).tap();
  await expect(plates).toHaveAttribute('aria-label', /NATO members/);
  const permits = page.locator('.legend').getByRole('button', { name: 'Permits' });
  await permits.tap();
  await expect(permits).toHaveAttribute('aria-pressed', 'true');
});

test('a tap on a date in the list moves the map and opens the event’s card there', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  await wake(timeline(page));
  const first = timeline(page).locator('.timeline-entry').filter({ visible: true }).first();
  // By its id: another is the first once the list stands around its day.
  const id = await first.getAttribute('data-event');
  const entry = timeline(page).locator(`.timeline-entry[data-event="${id}"]`);
  await entry.getByRole('button').tap();
  const card = entry.locator('.event-card');
  await expect(card.locator('.card-sources')).toBeVisible();
  await expect(map(page)).toHaveAttribute('data-on', (await entry.getAttribute('data-date')) ?? '');
  const bar = page.locator('[data-chart="strips"] tr[data-country="AUS"] rect[data-stance="bans"]');
  await wake(page.locator('[data-chart="strips"]'));
  await bar.scrollIntoViewIfNeeded();
  const at = (await bar.boundingBox())!;
  await page.touchscreen.tap(at.x + 6, at.y + at.height / 2);
  await expect(page).toHaveURL(/country=AUS/);
});

test('on a phone the country that a day concerns is named where the map had no place for its name', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?on=2019-05-31');
  await ready(page);
  const label = map(page).locator('.news-label text');
  await expect(label).toHaveText(['Thailand']);
  const met = await label.evaluate((text) => {
    const own = text.getBoundingClientRect();
    const others = text.closest('.map-plate')!.querySelectorAll('[data-name] text');
    return [...others].filter((other) => {
      const box = other.getBoundingClientRect();
      return (
        box.width > 0 &&
        box.left < own.right &&
        own.left < box.right &&
        box.top < own.bottom &&
        own.top < box.bottom
      );
    }).length;
  });
  expect(met).toBe(0);
  await page.getByRole('button', { name: 'Next change' }).tap();
  await expect(label.filter({ hasText: 'Thailand' })).toHaveCount(0);
});
