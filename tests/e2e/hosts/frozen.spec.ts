// Frozen editions and charts taken home, served from other people's folders with nothing of ours beside them.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import sirv from 'sirv';
import { release } from '../../../src/desk/release.ts';
import { serve } from '../../../src/desk/serve.ts';
import { CATALOGUE } from '../../../src/figures/catalogue.ts';
import { noteHeight } from '../../../src/share/frozen/noteHeight.ts';
import { takeHomePath } from '../../../src/share/takeHomePath.ts';
import { DIST } from '../../support/dist.ts';
import { chartIn, expect, frameFits, insideOf, test as base } from '../../support/hosts.ts';
import { readZip } from '../../support/readZip.ts';

const LIVE = 'https://live.example/';
const EDITION = '2099.1';

interface FrozenFixtures {
  /** A folder with an edition as the command writes it. */
  readonly root: string;
}

const test = base.extend<object, FrozenFixtures>({
  root: [
    async ({}, use) => {
      const root = mkdtempSync(join(tmpdir(), 'frozen-'));
      release({ name: EDITION, day: '2026-11-28', dist: DIST, base: '/', live: LIVE, root });
      await use(root);
      rmSync(root, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

/** Expects the frozen map in the first frame to work: state, card, another plate, its note and its link. */
async function worksIn(page: Page, note: RegExp): Promise<void> {
  await expect(chartIn(page)).toHaveAttribute('data-ready', '');
  await expect(chartIn(page)).toHaveAttribute('data-on', '2018-10-01');
  const inside = insideOf(page);
  const card = inside.getByRole('region', { name: 'United Kingdom' });
  await expect(card.getByRole('list').getByRole('link').first()).toBeVisible();
  await inside.getByRole('button', { name: 'World' }).click();
  await expect(inside.locator('[data-plate="world"]')).toBeVisible();
  await expect(inside.locator('[data-frozen]')).toHaveText(note);
  await inside.locator('[data-frozen] a').focus();
  await expect(inside.locator('[data-frozen] a')).toHaveAttribute(
    'href',
    /^https:\/\/[a-z.-]+\/\?on=2018-10-01&country=GBR&view=world$/,
  );
}

const STATE = 'on=2018-10-01&country=GBR';

test('an edition’s map runs below our base path and in another origin’s folder', async ({
  openHost,
  page,
  root,
}) => {
  const places = [
    [join(root, 'public'), '/huawei/', `archive/${EDITION}/`],
    [join(root, 'public/archive', EDITION), '/some/where/else/', ''],
  ] as const;
  for (const [dir, under, below] of places) {
    const { url, close } = await serve({ dir, base: under });
    await openHost(
      `<iframe src="${url}${below}embed/v1/map/?${STATE}" title="Map" width="600" height="1300"></iframe>`,
    );
    // The line that says which edition it is has the room that snippets reserve for it.
    for (const width of [600, 328]) {
      await page.locator('iframe').evaluate((frame, px) => {
        (frame as HTMLIFrameElement).width = String(px);
      }, width);
      const note = insideOf(page).locator('[data-frozen]');
      await expect(insideOf(page).locator('html')).toHaveJSProperty('clientWidth', width);
      const spare = noteHeight(width) - ((await note.boundingBox())?.height ?? 0);
      expect(spare, `${width} px`).toBeGreaterThanOrEqual(0);
      expect(spare, `${width} px`).toBeLessThan(24);
    }
    await worksIn(page, /^Edition 2099\.1, data as of 28 November 2026\. See the live chart$/);
    await openHost(
      `<huawei-chart chart="map" on="2018-10-01"></huawei-chart><script async src="${url}${below}embed/v1/host.js"></script>`,
    );
    await expect(chartIn(page)).toHaveAttribute('data-on', '2018-10-01');
    await expect(insideOf(page).locator('[data-frozen]')).toBeVisible();
    await frameFits(page);
    await close();
  }
});

test('every chart of an edition comes to life where nothing else of ours is', async ({
  openHost,
  page,
  root,
}) => {
  const { url, close } = await serve({ dir: join(root, 'public/archive', EDITION), base: '/x/' });
  for (const { chart } of CATALOGUE) {
    const path = chart === 'country' ? 'country/gbr' : chart;
    await openHost(
      `<iframe src="${url}embed/v1/${path}/?on=2018-10-01" sandbox="allow-scripts" title="Chart" width="600" height="1300"></iframe>`,
    );
    await expect(chartIn(page), chart).toHaveAttribute('data-ready', '');
    await expect(insideOf(page).locator('[data-frozen]'), chart).toContainText('data as of');
  }
  await close();
});

test('a chart taken home runs from any folder', async ({ openHost, page, root }) => {
  const home = join(root, 'home/news/2026');
  for (const [path, bytes] of readZip(readFileSync(join(DIST, takeHomePath('map'))))) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), bytes);
  }
  // A host that knows nothing of our rules.
  const server = createServer(sirv(join(root, 'home'), { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await openHost(
    `<iframe src="http://127.0.0.1:${port}/news/2026/huawei-question-map/embed/v1/map/index.html?${STATE}" title="Map" width="600" height="1300"></iframe>`,
  );
  await worksIn(page, /^Data as of \d+ \w+ 20\d\d\. See the live chart$/);
  server.closeAllConnections();
  server.close();
});
