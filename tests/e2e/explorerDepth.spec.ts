import { map, ready, timeline, wake } from '../support/explorer.ts';
import { expect, test } from '../support/site.ts';

test('a group is taken as of the day: the United Kingdom leaves the EU on 1 February 2020', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?group=eu&on=2020-01-31');
  await ready(page);
  const shape = map(page).locator('[data-plate="europe"] use[data-country="GBR"]');
  await expect(shape).not.toHaveAttribute('data-emptied', '');
  const sizeOf = async (): Promise<number> =>
    Number.parseInt((await page.locator('.legend-title').textContent()) ?? '', 10);
  const before = await sizeOf();
  await page.getByRole('slider', { name: 'Date' }).press('Shift+ArrowRight');
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-01');
  await expect(shape).toHaveAttribute('data-emptied', '');
  expect(await sizeOf()).toBe(before - 1);
  // The table leaves with the map whom the filter leaves.
  await page.getByText('The same as a table').click();
  await expect(page.locator('.positions-table tbody tr').filter({ visible: true })).toHaveCount(
    before - 1,
  );
});

test('declarations are a mark of their own, counted in the legend as of the day', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?on=2020-12-31');
  await ready(page);
  const rings = map(page).locator('[data-ring]:not([data-off])');
  const declared = page.locator('.legend [data-declared]');
  const codes = await rings.evaluateAll((all) =>
    all.map((ring) => (ring as SVGElement).dataset['ring']),
  );
  expect(new Set(codes).size).toBeGreaterThan(5);
  await expect(declared).toHaveText(String(new Set(codes).size));
  await page.getByRole('slider', { name: 'Date' }).press('Home');
  await expect(rings).toHaveCount(0);
  await expect(declared).toHaveText('0');
});

test('the graphic is named by date and counts; type-ahead takes several letters', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const graphic = page.getByRole('group', {
    name: /^Positions on Huawei on 11 February 2020: of /,
  });
  await expect(graphic).toBeVisible();
  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(
    page.getByRole('group', { name: /on 1? ?March 2020: of \d+ allies, / }),
  ).toBeVisible();
  await map(page).locator('.plates a[tabindex="0"]').focus();
  await page.keyboard.type('united s', { delay: 20 });
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^United States: /);
});

test('a change crosses over in colour, and cuts where the reader asked for less motion', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const seconds = (): Promise<readonly number[]> =>
    map(page)
      .locator('[data-country="DEU"]')
      .first()
      .evaluate((shape) =>
        getComputedStyle(shape).transitionDuration.split(', ').map(Number.parseFloat),
      );
  expect(Math.max(...(await seconds()))).toBeCloseTo(0.24, 2);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(Math.max(...(await seconds()))).toBe(0);
});

test('under forced colours every stance is a pattern, on the map, in the strips and in the counts', async ({
  openPage,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage('/explore/?on=2020-12-31');
  await ready(page);
  await wake(page.locator('[data-chart="strips"]'));
  const found = await page.evaluate(() =>
    ['map', 'strips', 'counts'].map((chart) => {
      const shapes = [
        ...document.querySelectorAll(`[data-chart="${chart}"] :is(use, rect, path)[data-stance]`),
      ].filter((shape) => shape.getBoundingClientRect().width > 0);
      const fills = new Map<string, string>();
      for (const shape of shapes) {
        fills.set(shape.getAttribute('data-stance') ?? '', getComputedStyle(shape).fill);
      }
      const missing = [...fills].filter(([, fill]) => {
        const id = /#([\w-]+)/.exec(fill)?.[1];
        return id === undefined || !document.getElementById(id);
      });
      return { chart, stances: fills.size, distinct: new Set(fills.values()).size, missing };
    }),
  );
  for (const { chart, stances, distinct, missing } of found) {
    expect(missing, chart).toEqual([]);
    expect(stances, chart).toBe(6);
    expect(distinct, chart).toBe(6);
  }
});

test('an event’s card opens by key with claim, denial and evidence, is said, and Escape goes back', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  await wake(timeline(page));
  const mark = timeline(page)
    .locator('svg.timeline-drawing')
    .getByRole('link', { name: /^11 Feb 2020, claim/ });
  await mark.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('region', { name: /^US says it has evidence/ });
  await expect(card).toContainText('Disputed by');
  await expect(card).toContainText('withheld');
  await expect(card.getByRole('list').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https?:/,
  );
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(map(page).locator('[aria-live="polite"]')).toContainText('2018');
});

test('crowded years are counted in bars that zoom in, by key and to the day by date field', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?from=2009-01-01&to=2020-12-31');
  await ready(page);
  await wake(timeline(page));
  const drawing = timeline(page).locator('.timeline-drawing').filter({ visible: true });
  const shown = await drawing.locator('a[data-mark]').count();
  const bars = drawing.getByRole('button', { name: /^\d+ more (said|done), .*: zoom in$/ });
  const names = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-label')));
  const counted = names.reduce((sum, name) => sum + Number.parseInt(name ?? '', 10), shown);
  const total = await timeline(page).locator('[data-event]').count();
  expect(counted, 'every event has a mark or is counted').toBe(total);
  await bars.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/from=20(?!09)/);
  await expect(drawing.locator(':focus')).toHaveCount(1);
  const zoom = page.getByRole('group', { name: 'Years shown' });
  await zoom.getByLabel('From').fill('2019-05-01');
  await zoom.getByLabel('to', { exact: true }).fill('2019-08-31');
  await expect(page).toHaveURL(/from=2019-05-01&to=2019-08-31/);
});

test('a chart off the screen stands still while the date moves, and follows once it rests', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const strips = page.locator('[data-chart="strips"]');
  await wake(strips);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await expect(strips).not.toBeInViewport();
  const drawn = await page.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    const chart = document.querySelector<HTMLElement>('[data-chart="strips"]')!;
    let changes = 0;
    new MutationObserver((records) => (changes += records.length)).observe(chart, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const input = document.querySelector<HTMLInputElement>('.scrubber input')!;
    for (let number = 3000; number < 3200; number += 10) {
      input.value = String(number);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
    }
    const whileMoving = changes;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return {
      whileMoving,
      on: document.querySelector<HTMLElement>('[data-chart="map"]')?.dataset['on'],
    };
  });
  expect(drawn.whileMoving).toBe(0);
  await expect(strips).toHaveAttribute('data-on', drawn.on ?? '');
});

test('where the clipboard is refused the address stands as text to copy', async ({
  openPage,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    });
  });
  await openPage('/explore/?on=2018-08-23');
  await ready(page);
  const tools = page.getByRole('group', { name: 'This view' });
  await tools.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[component-url*="ResetView"]')).not.toHaveAttribute(
    'ssr',
    '',
  );
  await tools.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(tools.getByRole('textbox')).toHaveValue(/explore\/\?on=2018-08-23$/);
});
