import { globSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expectWhole } from '../support/layout.ts';
import { expect, test } from '../support/site.ts';

const FOLDER = join(import.meta.dirname, 'pictures');
const A4 = { width: 794, height: 1123 };

/** Each chart on a page where it stands whole. */
const CHARTS = [
  ['map', '/'],
  ['timeline', '/'],
  ['strips', '/explore/'],
  ['counts', '/explore/'],
] as const;

/** Both themes and paper, on a phone and wide; what the palette is, is computed elsewhere. */
const GUISES = [
  { name: '360-light', width: 360, height: 740, colorScheme: 'light', media: 'screen' },
  { name: '1280-dark', width: 1280, height: 900, colorScheme: 'dark', media: 'screen' },
  { name: 'print', ...A4, colorScheme: 'light', media: 'print' },
] as const;

// Another version draws type and hairlines otherwise, and so does the shell of the same one: pictures carry the
// name of the browser that drew them.
const drawnBy = (version: string): string => {
  const path = test.info().project.use.launchOptions?.executablePath ?? '';
  const kind = /headless.shell/.test(path) ? 'chromium-shell' : 'chromium';
  return `${kind}-${version.replaceAll('.', '-')}-${process.platform}`;
};

test.beforeEach(({ browser }, { config }) => {
  const own = drawnBy(browser.version());
  const pictures = globSync('*.png', { cwd: FOLDER });
  if (config.updateSnapshots === 'all' || config.updateSnapshots === 'changed') {
    for (const stale of pictures.filter((name) => !name.includes(own)))
      rmSync(join(FOLDER, stale), { force: true });
    return;
  }
  const others = new Set(pictures.map((name) => name.replace(/^.*-(chromium-.*)\.png$/, '$1')));
  test.skip(
    !others.has(own),
    `pictures are of ${[...others].join(', ') || 'no browser'}, this is ${own}: look, then renew them with npm test -- visual --update-snapshots`,
  );
});

for (const [chart, path] of CHARTS) {
  test(`${chart}: as it looked on a phone, in dark and on paper`, async ({
    browser,
    openPage,
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openPage(path);
    const drawing = page.locator(`[data-chart="${chart}"]`).first();
    await drawing.scrollIntoViewIfNeeded();
    await expect(page.locator('astro-island[ssr]', { has: drawing })).toHaveCount(0);
    await page.evaluate(() => document.fonts.ready);
    await expectWhole(page);
    for (const { name, width, height, colorScheme, media } of GUISES) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
      // A head that sticks is drawn where the page was left by the guise before: here at the top, its place.
      await drawing.evaluate((element) => {
        element.scrollIntoView({ block: 'start' });
      });
      await expect
        .soft(drawing)
        .toHaveScreenshot(`${chart}-${name}-${drawnBy(browser.version())}.png`, {
          maxDiffPixelRatio: 0.001,
          timeout: 30_000,
        });
    }
  });
}
