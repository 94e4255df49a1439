import { expectNoViolations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

// Pages without a chart.
for (const path of ['/accessibility/', '/404.html']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 360, 768, 1280]) {
      test(`axe finds nothing on ${path}, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
        openPage,
        page,
      }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        await openPage(path);
        await expectNoViolations(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        if (process.env['SHOTS'])
          await page.screenshot({
            path: `${process.env['SHOTS']}/${path.replace(/\W/g, '')}-${colorScheme}-${width}.png`,
          });
      });
    }
  }
}

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
