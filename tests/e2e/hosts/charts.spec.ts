// Every chart that there is, in somebody else's article: what holds for all of them.
import type { Page } from '@playwright/test';
import { reservedHeight } from '../../../src/share/reservedHeights.ts';
import {
  chartIn,
  expect,
  frameFits,
  heardBy,
  insideOf,
  listen,
  LOADER,
  readyChart,
  test,
  upgraded,
} from '../../support/hosts.ts';

const CHARTS = {
  map: 'chart="map"',
  timeline: 'chart="timeline"',
  strips: 'chart="strips"',
  counts: 'chart="counts"',
  explorer: 'chart="explorer"',
  country: 'chart="country" country="GBR"',
} as const;

/** Counts layout shift as browsers report it, a reader's own scrolling and typing left out. */
const WATCH_SHIFT = `<script>window.shift = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });</script>`;

async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { shift: number }).shift);
}

for (const [chart, attributes] of Object.entries(CHARTS)) {
  test(`the ${chart} fits its frame at every width, rests in silence and shifts nothing`, async ({
    openHost,
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 1280, height: 900 });
    await listen(page);
    await openHost(
      `${WATCH_SHIFT}<style>body{margin:0}#column{width:280px}p{height:1400px;margin:0}</style>
       <p>Text</p><div id="column">${upgraded(`${attributes} on="2018-08-23"`)}</div><p>More</p>${LOADER}`,
    );
    // It loads from below the screen, whose content stays where it is.
    await readyChart(page, '2018-08-23');
    await frameFits(page);
    expect(await shiftOf(page)).toBe(0);
    await page.evaluate(() => window.scrollTo(0, 1300));
    for (const width of [360, 600, 1000, 1200]) {
      await page.evaluate((px) => {
        document.getElementById('column')?.style.setProperty('width', `${px}px`);
      }, width);
      await frameFits(page);
      // What is reserved before a chart is there; faces of other systems are set a little differently.
      const real = await page.evaluate(() => document.querySelector('huawei-chart')?.clientHeight);
      const share = (real ?? 0) / reservedHeight(chart, width);
      expect(Math.abs(share - 1), `${width} px: ${real} px high`).toBeLessThan(0.15);
    }
    if (chart === 'map' || chart === 'explorer') {
      // As wide as this the date stands beside the map, and the scrubber under both.
      const boxes = await Promise.all(
        ['.plates', '.date-shown', '.scrubber'].map((part) =>
          insideOf(page).locator(part).first().boundingBox(),
        ),
      );
      const [plate, date, scrubber] = boxes.map(
        (box) => box ?? { x: 0, y: 0, width: 0, height: 0 },
      );
      expect(date?.x).toBeGreaterThan((plate?.x ?? 0) + (plate?.width ?? 0));
      expect(scrubber?.y).toBeGreaterThanOrEqual((plate?.y ?? 0) + (plate?.height ?? 0));
      expect(scrubber?.y).toBeGreaterThan(date?.y ?? 0);
    }
    const element = page.locator('huawei-chart');
    for (const [name, value] of [
      ['theme', 'dark'],
      ['on', '2020-07-14'],
    ] as const) {
      await element.evaluate((node, pair) => node.setAttribute(...pair), [name, value] as const);
      if (name === 'on') await readyChart(page, value);
      await frameFits(page);
    }
    await expect(insideOf(page).locator('html')).toHaveAttribute('data-theme', 'dark');
    const before = (await heardBy(page)).length;
    await page.waitForTimeout(400);
    expect((await heardBy(page)).length, 'silent at rest').toBe(before);
  });

  test.describe('clicked', () => {
    test.use({
      // The whole frame is on the screen: one that is scrolled into view may wait long for its next picture.
      viewport: { width: 1280, height: 1600 },
      // One expression: Playwright takes a pair for a value and its options.
      expectedProblems: [/Blocked opening .* in a new window|Clipboard API has been blocked/],
    });
    for (const [where, sandbox] of [
      ['in a sandbox', 'sandbox="allow-scripts"'],
      ['without one', ''],
    ] as const) {
      test(`no click inside the ${chart} replaces it, and it works, ${where}`, async ({
        openHost,
        page,
      }) => {
        const path = chart === 'country' ? 'country/gbr' : chart;
        await openHost(
          `<iframe ${sandbox} src="SITEembed/v1/${path}/?on=2018-08-23" title="Chart" width="900" height="1500"></iframe>`,
        );
        await readyChart(page, '2018-08-23');
        const frame = page.mainFrame().childFrames()[0];
        const address = frame?.url();
        const inside = insideOf(page);
        // Every link leaves the frame, whatever has been drawn since.
        expect(
          await inside
            .locator('a')
            .evaluateAll((links) =>
              links
                .filter(
                  (link) =>
                    link.getAttribute('target') !== '_blank' ||
                    link.getAttribute('rel') !== 'noopener',
                )
                .map(({ outerHTML }) => outerHTML),
            ),
        ).toEqual([]);
        await inside.locator('.embed-menu summary').click();
        const links = inside.locator('a:visible');
        for (const link of [links.first(), links.last()]) await link.click({ force: true });
        // Where windows, clipboard and downloads are refused, each address is there to be selected.
        const addresses = await inside
          .locator('.embed-menu input:visible')
          .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
        expect(addresses).toHaveLength(4);
        for (const address_ of addresses) expect(address_).toMatch(/^https:\/\//);
        expect(addresses[0]).toContain(`on=${await chartIn(page).getAttribute('data-on')}`);
        await inside.locator('[data-copy]').click();
        await expect(inside.locator('[data-copied]')).not.toBeEmpty();
        expect(frame?.url()).toBe(address);
        await expect(chartIn(page)).toHaveAttribute('data-ready', '');
        await inside.locator('[data-step="next"]').click();
        await expect(chartIn(page)).not.toHaveAttribute('data-on', '2018-08-23');
      });
    }
  });
}

test('the first frame that is painted of each shows the day asked for, without a module script', async ({
  openHost,
  page,
}) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/embed/v1/*.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openHost(
    ['map', 'country/gbr', 'timeline', 'strips', 'counts', 'explorer']
      .map(
        (path) =>
          `<iframe src="SITEembed/v1/${path}/?controls=off&title=off#?on=2018-08-23" title="${path}" width="600" height="600"></iframe>`,
      )
      .join(''),
  );
  // What an early script cannot draw is out of sight; what is in sight is of that day.
  for (const [nth, path] of [
    'map',
    'country',
    'timeline',
    'strips',
    'counts',
    'explorer',
  ].entries()) {
    const inside = insideOf(page, `iframe >> nth=${nth}`);
    const said = inside.locator('time:visible, .chart-title:visible').filter({ hasText: /20\d\d/ });
    await expect(inside.locator('.source-line')).toHaveCount(1);
    // Nothing is painted before the sheet is there, so nothing is read before it.
    await expect(inside.locator('[data-embed-root]')).toHaveCSS('display', 'flow-root');
    expect(await said.filter({ hasText: '11 Feb 2020' }).count(), path).toBe(0);
    if (path === 'map' || path === 'country') {
      await expect(inside.locator('.date-shown time')).toHaveText('23 Aug 2018');
    }
  }
  release();
  // With controls and title left out, the date and the source line stand all the same.
  for (const nth of [0, 1, 2, 3, 4, 5]) {
    await readyChart(page, '2018-08-23', `iframe >> nth=${nth}`);
    const inside = insideOf(page, `iframe >> nth=${nth}`);
    await expect(inside.locator('.date-shown')).toBeVisible();
    await expect(inside.locator('.source-line a')).toBeVisible();
    await expect(
      inside.locator('input[type="range"], [data-step], summary').filter({ visible: true }),
    ).toHaveCount(await inside.locator('.table-view summary').count());
    const title = await inside.locator('.chart-title').first().boundingBox();
    expect(title?.height).toBeLessThanOrEqual(1);
  }
});

test('another country is another document, in either case of its code', async ({
  openHost,
  page,
}) => {
  await openHost(
    `${upgraded('chart="country" country="gbr" on="2020-07-14"')}${LOADER}<p id="end">End</p>`,
  );
  await readyChart(page, '2020-07-14');
  await expect(insideOf(page).locator('[data-from]:visible .card-stance')).toHaveText('Bans');
  await page.locator('huawei-chart').evaluate((chart) => chart.setAttribute('country', 'AUS'));
  await expect(insideOf(page).getByRole('heading', { level: 1 })).toContainText('Australia');
});
