// Light and dark articles with light, dark and automatic charts on a transparent ground, by pixel.
import type { Page } from '@playwright/test';
import { expect, insideOf, LOADER, readyChart, test, upgraded } from '../../support/hosts.ts';
import { pixelOf } from '../../support/pixels.ts';

/** The colour of a page's pixel as it is painted, frames and all. */
async function pixelAt(page: Page, x: number, y: number): Promise<readonly number[]> {
  return pixelOf(await page.screenshot({ clip: { x, y, width: 1, height: 1 } }), 0, 0);
}

/** The ground just inside the frame's upper right corner, where no embed draws. */
async function groundOf(page: Page): Promise<readonly number[]> {
  const box = await page.locator('huawei-chart').boundingBox();
  if (!box) throw new Error('The chart has no box');
  return pixelAt(page, Math.floor(box.x + box.width - 3), Math.ceil(box.y + 2));
}

/** Waits until the frame is painted: until Germany's middle is not the article's ground. */
async function painted(page: Page, ground: readonly number[]): Promise<void> {
  await readyChart(page, '2018-08-23');
  await expect(page.getByRole('link', { name: 'Positions on Huawei' })).toBeHidden();
  const germany = insideOf(page).locator('[data-plate="europe"] use[data-country="DEU"]').first();
  await expect
    .poll(async () => {
      const box = await germany.boundingBox();
      return box && pixelAt(page, box.x + box.width / 2, box.y + box.height * 0.6);
    })
    .not.toEqual(ground);
}

/** A ground that no theme of ours has. */
const GROUNDS = { light: [250, 225, 180], dark: [40, 10, 60] } as const;

for (const host of ['light', 'dark'] as const) {
  for (const system of ['light', 'dark'] as const) {
    test.describe(`on a ${host} article under a ${system} system`, () => {
      test.use({ colorScheme: system });
      for (const theme of ['light', 'dark', 'auto']) {
        test(`the ground shows through a ${theme} chart`, async ({ openHost, page }) => {
          const ground = GROUNDS[host];
          const css = `<style>:root{color-scheme:${host};background:rgb(${ground.join(' ')})}</style>`;
          await openHost(
            `${upgraded(`chart="map" on="2018-08-23" bg="transparent" theme="${theme}"`)}${LOADER}`,
            { head: css },
          );
          await painted(page, ground);
          expect(await groundOf(page)).toEqual(ground);
        });
      }
    });
  }
}

test('a solid ground hides the article’s: what the tests above look at is inside the frame', async ({
  openHost,
  page,
}) => {
  const ground = GROUNDS.dark;
  await openHost(`${upgraded('chart="map" on="2018-08-23" bg="solid" theme="light"')}${LOADER}`, {
    head: `<style>:root{color-scheme:dark;background:rgb(${ground.join(' ')})}</style>`,
  });
  await painted(page, ground);
  expect(await groundOf(page)).not.toEqual(ground);
});
