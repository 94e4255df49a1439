import { expectNoViolations } from '../support/axe.ts';
import { expectFits, nextPicture, spaceText } from '../support/fits.ts';
import { pageTypes } from '../support/pageTypes.ts';
import { expect, test } from '../support/site.ts';
import { walkKeyboard } from '../support/walkKeyboard.ts';

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 360, height: 740 };
/** What a window of 1280 px is at 400 %. */
const ZOOMED = { width: 320, height: 256 };

// One load a page: axe, keys, widths and spacing ask the same document.
for (const { type, path } of pageTypes()) {
  test(`${type} can be read by everyone: ${path}`, async ({ openPage, page }) => {
    test.setTimeout(240_000);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize(WIDE);
    await openPage(path);
    // Maps that scripts take over; a still of a map stays as it is.
    const chart = page
      .locator(':is([data-map-figure], [data-embed-root]) [data-chart="map"]')
      .first();
    if ((await chart.count()) > 0) {
      await chart.scrollIntoViewIfNeeded();
      await expect(chart).toHaveAttribute('data-ready', '');
    }

    await test.step('axe, light and dark', async () => {
      await expectNoViolations(page, 'light');
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectNoViolations(page, 'dark');
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await test.step('by keyboard', () => walkKeyboard(page));
    await test.step('axe on a phone, and in forced colours', async () => {
      await page.setViewportSize(PHONE);
      await expectNoViolations(page, 'at 360 px');
      await page.emulateMedia({ forcedColors: 'active' });
      await expectNoViolations(page, 'in forced colours');
      await page.emulateMedia({ forcedColors: 'none' });
    });
    await test.step('at 400 %, and with text spaced', async () => {
      await page.setViewportSize(ZOOMED);
      await nextPicture(page);
      await expectFits(page, 'at 320 px');
      await spaceText(page);
      await nextPicture(page);
      await expectFits(page, 'at 320 px with text spaced', true);
    });
  });
}
