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
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess, 'nothing scrolls sideways').toBe(0);
  const step = page.locator('.story-step').last();
  await step.scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 300);
  await expect(page.locator('.scrolly [data-chart="map"]')).toHaveAttribute(
    'data-on',
    '2020-11-09',
  );
});
