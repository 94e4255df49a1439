import { expectNoViolations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

test('the guide’s texts are copied as they stand, and its map follows its steps', async ({
  context,
  openPage,
  page,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage('guide/');
  const example = page.locator('[data-example="Claim"]');
  await example.getByRole('button', { name: 'Copy: Text: <Claim>' }).click();
  await expect(example.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe('<Claim id="obrien-says-huawei-has-back-doors" />');
  const step = page.locator('.story-step').last();
  await step.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await expect(page.locator('.scrolly [data-chart="map"]')).toHaveAttribute(
    'data-on',
    '2020-11-09',
  );
});

for (const [colorScheme, width] of [
  ['light', 1280],
  ['dark', 360],
] as const) {
  test(`axe finds nothing on the guide, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
    openPage,
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 800 });
    await openPage('guide/');
    await expectNoViolations(page);
    const excess = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await excess()).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await excess()).toBeLessThanOrEqual(0);
  });
}
