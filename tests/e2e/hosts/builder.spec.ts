import type { Page } from '@playwright/test';
import { EVENT_KINDS } from '../../../src/domain/event.ts';
import { CATALOGUE, type CatalogueEntry } from '../../../src/figures/catalogue.ts';
import type { StateName } from '../../../src/share/embedProtocol.ts';
import { chartIn, expect, insideOf, test } from '../../support/hosts.ts';

/** Where snippets of this build lead: the reserved name, which tests put our address in place of. */
const HOME = 'https://huawei-question.example/';
const PREVIEW = '[data-place] iframe';

/** For each part of the state another value than the default. */
const ASKED: Readonly<Record<StateName, string>> = {
  on: '2018-10-01',
  vs: '2020-07-14',
  country: 'SWE',
  group: 'nato',
  view: 'world',
  kind: EVENT_KINDS.slice(0, 2).join(','),
  importance: '2',
  from: '2018-01-01',
  to: '2019-12-31',
};

function askedOf({ chart, reads }: CatalogueEntry): string {
  // A comparison hides what else is chosen: it is asked for where nothing else could be.
  const names = reads.filter((name) => name !== 'vs');
  const about = chart === 'country' ? { country: ASKED.country } : {};
  return new URLSearchParams({
    chart,
    ...about,
    ...Object.fromEntries(names.map((name) => [name, ASKED[name]])),
  }).toString();
}

/** All that the chart in that frame shows: its words, its hooks, its theme, and its height. */
async function look(page: Page, frame: string) {
  const shown = await insideOf(page, frame)
    .locator('html')
    .evaluate((root) => ({
      theme: root.dataset['theme'],
      ground: root.dataset['bg'],
      left: [root.dataset['title'], root.dataset['controls']],
      words: root.querySelector<HTMLElement>('main')?.innerText,
      hooks: [...root.querySelectorAll('[data-on], [data-stance], [data-event]')].map((one) => {
        const { on, country, stance, event, plate } = (one as HTMLElement | SVGElement).dataset;
        return [on, country, stance, event, plate].join(' ');
      }),
    }));
  const box = await page.locator(frame).first().boundingBox();
  return { ...shown, height: box?.height, width: box?.width };
}

/** The snippet of that form, once it says what the preview shows. */
async function snippet(page: Page, form: string): Promise<string> {
  await page.getByLabel('Form', { exact: true }).selectOption(form);
  const field = page.getByLabel('Snippet', { exact: true });
  const height = await page.locator(PREVIEW).getAttribute('height');
  await expect(page.locator('[data-size]')).toContainText(`${height} px high`);
  await expect(field).toHaveValue(form === 'script' ? /<huawei-chart/ : /<iframe/);
  return (await field.inputValue()).replaceAll(HOME, 'SITE');
}

for (const entry of CATALOGUE) {
  test(`a snippet of the ${entry.chart} renders as the preview did`, async ({
    openHost,
    openPage,
    page,
  }) => {
    // Three pages with a chart in each.
    test.slow();
    await openPage(`embed/?${askedOf(entry)}&theme=dark&bg=transparent&title=off`);
    await expect(chartIn(page, PREVIEW)).toHaveAttribute('data-ready', '');
    const seen = await look(page, PREVIEW);
    expect(seen).toMatchObject({ theme: 'dark', ground: 'transparent', left: ['off', undefined] });
    const [frame, script] = [await snippet(page, 'frame'), await snippet(page, 'script')];
    for (const text of [frame, script]) {
      await openHost(
        `<style>body{margin:0}#column{width:600px}</style><div id="column">${text}</div>`,
      );
      await expect(chartIn(page)).toHaveAttribute('data-ready', '');
      await expect.poll(() => look(page, 'iframe')).toEqual(seen);
      expect(
        await page.locator('iframe').evaluate((one) => getComputedStyle(one).colorScheme),
      ).toBe('dark');
    }
  });
}

test('the chart itself sets the state, and the address brings it back', async ({
  openPage,
  page,
}) => {
  await openPage('embed/?chart=map&on=2018-10-01');
  await expect(chartIn(page, PREVIEW)).toHaveAttribute('data-ready', '');
  await insideOf(page, PREVIEW).getByRole('button', { name: 'World' }).click();
  await insideOf(page, PREVIEW).getByLabel('Date').press('End');
  await expect(page).toHaveURL(/[?&]on=2020-12-31/);
  await expect(page).toHaveURL(/[?&]view=world/);
  await expect(page.locator('[data-picture-said]')).toContainText('31 Dec 2020');
  await page.getByLabel('Dark').last().check();
  await expect(insideOf(page, PREVIEW).locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(chartIn(page, PREVIEW)).toHaveAttribute('data-on', '2020-12-31');
  await page.getByLabel('Full width').check();
  await page.getByLabel('Name of the frame, for screen readers').fill('Who stood where "then"');
  await page.getByLabel('Name of the frame, for screen readers').press('Tab');
  await expect(page.locator(PREVIEW)).toHaveAttribute('title', 'Who stood where "then"');
  await expect(page.getByLabel('Snippet', { exact: true })).toHaveValue(
    /title="Who stood where &quot;then&quot;"/,
  );
  await expect(page.getByLabel('Snippet', { exact: true })).toHaveValue(/max-width:1000px/);
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(excess, `nothing scrolls sideways at ${width} px`).toBe(0);
  }
  await page.getByLabel('Form', { exact: true }).selectOption('frozen');
  await expect(page.getByLabel('Snippet', { exact: true })).toHaveValue(
    /\/archive\/20\d\d\.\d+\/embed\/v1\/map\/|^No frozen edition/,
  );
  await page.reload();
  await expect(chartIn(page, PREVIEW)).toHaveAttribute('data-on', '2020-12-31');
  await expect(page.getByLabel('Name of the frame, for screen readers')).toHaveValue(
    'Who stood where "then"',
  );
  await expect(page.getByLabel('Full width')).toBeChecked();
});

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('it copies what it shows and says so', async ({ openPage, page }) => {
    await openPage('embed/');
    await expect(page.getByLabel('Snippet', { exact: true })).toHaveValue(/<iframe/);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.getByLabel('Snippet', { exact: true }).inputValue(),
    );
  });
});
