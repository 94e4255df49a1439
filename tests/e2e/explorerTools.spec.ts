import { map, timeline, wake, ready } from '../support/explorer.ts';
import { expect, test } from '../support/site.ts';

test('the legend leaves one stance: outlined, the others emptied and out of the table', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const bans = page.locator('.legend').getByRole('button', { name: 'Bans' });
  await bans.click();
  await expect(bans).toHaveAttribute('aria-pressed', 'true');
  const width = (code: string): Promise<string> =>
    map(page)
      .locator(`[data-plate="world"] use[data-country="${code}"]`)
      .evaluate((shape) => getComputedStyle(shape).strokeWidth);
  expect(await width('AUS')).toBe('2.4px');
  expect(await width('BRA')).toBe('0.5px');
  const fill = (code: string): Promise<string> =>
    map(page)
      .locator(`[data-plate="world"] use[data-country="${code}"]`)
      .evaluate((shape) => getComputedStyle(shape).fill);
  const land = await map(page)
    .locator('[data-plate="world"] [data-mark="land"]')
    .evaluate((shape) => getComputedStyle(shape).fill);
  await expect.poll(() => fill('BRA')).toBe(land);
  expect(await fill('AUS')).not.toBe(land);
  await page.getByText('The same as a table').click();
  const rows = page.locator('.positions-table tbody tr').filter({ visible: true });
  const stances = await rows.locator('.position').allTextContents();
  expect(stances.length).toBeGreaterThan(0);
  expect(stances.filter((text) => !text.startsWith('Bans'))).toEqual([]);
  await bans.click();
  await expect(bans).toHaveAttribute('aria-pressed', 'false');
});

test('pointer and focus show the same note, a click and a tap the same card', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await ready(page);
  const link = map(page).locator('[data-plate="europe"] a[data-key="DEU"]');
  const note = page.locator('.map-note');
  await link.hover();
  await expect(note).toContainText('Germany');
  const said = await note.textContent();
  await page.mouse.move(0, 0);
  await expect(note).toBeHidden();
  await map(page).locator('.plates a[tabindex="0"]').focus();
  await page.keyboard.press('g');
  await page.keyboard.press('g');
  await expect(page.locator(':focus')).toHaveAttribute('data-key', 'DEU');
  await expect(note).toHaveText(said ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Germany' })).toBeVisible();
});

test('events are filtered by kind, detail, country and words', async ({ openPage, page }) => {
  await openPage('/explore/');
  await wake(timeline(page));
  const count = timeline(page).locator('.timeline-count');
  await page.getByRole('button', { name: 'denial' }).click();
  await expect(page).toHaveURL(/kind=denial/);
  await expect(count).toHaveText(/^\d+ of \d+ events$/);
  await page.getByRole('button', { name: 'All kinds' }).click();
  await expect(page).not.toHaveURL(/kind=/);
  await page.getByLabel('Detail').selectOption('Main events');
  await expect(page).toHaveURL(/importance=1/);
  await page.getByLabel('Country', { exact: true }).selectOption('Germany');
  await expect(page).toHaveURL(/country=DEU/);
  await expect(count).toContainText('Germany');
  await page.getByLabel('Words in the title').fill('zzzz');
  await expect(count).toHaveText('No event matches this choice.');
});

test('the timeline is zoomed by brush, by an edge, by button and by key, and the address says so', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  await wake(timeline(page));
  const drawing = timeline(page).locator('.timeline-drawing').filter({ visible: true });
  await drawing.scrollIntoViewIfNeeded();
  const box = (await drawing.boundingBox())!;
  const y = box.y + 8;
  await page.mouse.move(box.x + box.width * 0.4, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2019-03-\d\d&to=2020-02-\d\d/);
  const handle = page.locator('.window-handles [data-end="from"]');
  await handle.scrollIntoViewIfNeeded();
  const edge = (await handle.boundingBox())!;
  await page.mouse.move(edge.x + edge.width / 2, edge.y + 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, edge.y + 4, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2015-01-0\d&to=2020-02-\d\d/);
  const zoom = page.getByRole('group', { name: 'Years shown' });
  await zoom.getByRole('button', { name: 'All years' }).click();
  await expect(page).toHaveURL(/from=2009-01-01/);
  await zoom.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/from=2014-\d\d-\d\d/);
  await drawing.locator('a[tabindex="0"]').focus();
  await page.keyboard.press('-');
  await expect(page).toHaveURL(/from=2009-01-0\d/);
  await page.goBack();
  await expect(page).toHaveURL(/from=2014-\d\d-\d\d/);
});

test('the link to the view is copied, and reset shows everything as at first', async ({
  openPage,
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage('/explore/?on=2018-08-23&vs=2020-12-31&group=nato');
  await ready(page);
  const tools = page.getByRole('group', { name: 'This view' });
  await tools.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island[component-url*="ResetView"]')).not.toHaveAttribute(
    'ssr',
    '',
  );
  await tools.getByRole('button', { name: 'Copy link to this view' }).click();
  await expect(tools).toContainText('copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    'explore/?on=2018-08-23&vs=2020-12-31&group=nato',
  );
  await tools.getByRole('button', { name: 'Reset' }).click();
  await expect(map(page)).toHaveAttribute('data-on', '2020-02-11');
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await expect(map(page)).toHaveAttribute('data-on', '2018-08-23');
});

test('every coded country has a target of 24 px at 360 px, on the map or in its table', async ({
  openPage,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openPage('/explore/');
  await ready(page);
  await page.getByText('The same as a table').click();
  const small = await map(page).evaluate((root) =>
    (root as HTMLElement).dataset['countries']!.split('\n').flatMap((line) => {
      const code = line.slice(0, 3);
      const links = root.querySelectorAll(`a[data-key="${code}"], [data-row="${code}"] a`);
      const isLarge = [...links].some((link) => {
        const { width, height } = link.getBoundingClientRect();
        return width >= 24 && height >= 24 && link.closest('table') !== null;
      });
      return isLarge ? [] : [code];
    }),
  );
  expect(small).toEqual([]);
});

test('while it plays the live region is silent; at rest it says what changed, in 140 characters', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/?on=2019-11-01');
  await ready(page);
  const live = map(page).locator('[aria-live="polite"]');
  await page.getByRole('button', { name: 'Play through the changes' }).click();
  await expect(map(page)).not.toHaveAttribute('data-on', '2019-11-01');
  await expect(live).toHaveText('');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(live).not.toHaveText('');
  expect((await live.textContent())!.length).toBeLessThanOrEqual(140);
});
