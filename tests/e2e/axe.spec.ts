import { expectNoViolations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

for (const path of ['/', '/explore/', '/embed/v1/map/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px`, async ({
        openPage,
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openPage(path);
        await expect(page.locator('[data-chart="map"]').first()).toHaveAttribute('data-ready', '');
        await expectNoViolations(page);
      });
    }
  }

  test(`${path} does not scroll sideways at 320 px`, async ({ openPage, page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await openPage(path);
    await expect(page.locator('[data-chart="map"]').first()).toHaveAttribute('data-ready', '');
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
