// Where an article may put a chart: narrow columns, flex and grid, right to left, zoomed.
import {
  expect,
  frameFits,
  insideOf,
  LOADER,
  readyChart,
  test,
  upgraded,
} from '../../support/hosts.ts';

const MAP = upgraded('chart="map" on="2018-08-23"');

for (const [name, css] of Object.entries({
  'a flex row': '#row{display:flex}#row>*{flex:1 1 0}',
  'a flex row whose items may not shrink': '#row{display:flex}#row>p{flex:0 0 300px}',
  'a grid': '#row{display:grid;grid-template-columns:1fr 1fr}',
  'a flex column': '#row{display:flex;flex-direction:column;align-items:stretch}',
})) {
  test(`in ${name} it takes the width it is given, and all its height`, async ({
    openHost,
    page,
  }) => {
    await openHost(
      `<style>body{margin:0}${css}</style><div id="row"><p>Text</p><div id="cell">${MAP}</div></div>${LOADER}`,
    );
    await readyChart(page, '2018-08-23');
    await frameFits(page);
    const widths = await page.evaluate(() => ({
      cell: document.querySelector('#cell')?.clientWidth,
      frame: document.querySelector('huawei-chart')?.shadowRoot?.querySelector('iframe')
        ?.clientWidth,
      overflow: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(widths.frame).toBe(widths.cell);
    expect(widths.frame).toBeGreaterThanOrEqual(280);
    expect(widths.overflow).toBeLessThanOrEqual(0);
  });
}

test('in a right-to-left article the chart reads left to right, and the page does not overflow', async ({
  openHost,
  page,
}) => {
  await openHost(`<p>مقال</p>${MAP}${LOADER}`, { root: 'dir="rtl"' });
  await readyChart(page, '2018-08-23');
  await frameFits(page);
  const direction = await insideOf(page)
    .locator('[data-embed-root]')
    .evaluate((element) => getComputedStyle(element).direction);
  expect(direction).toBe('ltr');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('in an article zoomed by its own style the frame holds the content', async ({
  openHost,
  page,
}) => {
  await openHost(`<style>html{zoom:2}</style>${MAP}${LOADER}`);
  await readyChart(page, '2018-08-23');
  await frameFits(page);
});

test.describe('zoomed 200 % by the reader', () => {
  // What a browser's zoom does to a window of 1280 px.
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  test('nothing is cut off and nothing scrolls inside', async ({ openHost, page }) => {
    await openHost(`${MAP}${LOADER}`);
    await readyChart(page, '2018-08-23');
    await frameFits(page);
  });
});
