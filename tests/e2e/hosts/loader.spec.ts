import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST } from '../../support/dist.ts';
import { fileOf } from '../../support/html.ts';
import { chartIn, expect, LOADER, test, upgraded as chart } from '../../support/hosts.ts';

test('ten charts fetch one document, and their bytes stay within 80 KiB', async ({
  openHost,
  page,
}) => {
  // A revalidation that finds the file unchanged has no body.
  const bodies = new Map<string, number>();
  const sizes: Promise<void>[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    const note = request.sizes().then(({ responseBodySize }) => {
      if (responseBodySize > 0) bodies.set(pathname, (bodies.get(pathname) ?? 0) + 1);
    });
    sizes.push(note);
  });
  const days = Array.from({ length: 10 }, (_, index) => `20${String(11 + index)}-06-01`);
  await openHost(`${LOADER}${days.map((on) => chart(`chart="map" on="${on}"`)).join('')}`);
  for (let index = 0; index < days.length; index += 1) {
    await page.locator('huawei-chart').nth(index).scrollIntoViewIfNeeded();
    const map = page.frameLocator(`huawei-chart >> nth=${index} >> iframe`).locator('[data-chart]');
    await expect(map).toHaveAttribute('data-on', days[index] ?? '');
  }
  await Promise.all(sizes);
  bodies.delete('/');
  expect(bodies.get('/embed/v1/map/')).toBe(1);
  const bytes = [...bodies].map(
    ([path, times]) => times * brotliCompressSync(readFileSync(join(DIST, fileOf(path)))).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(80 * 1024);
});

test('an attribute moves the chart without a new document, and its moves are events', async ({
  openHost,
  page,
}) => {
  let documents = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents += 1;
  });
  await openHost(
    `${LOADER}${chart('chart="map" on="2018-08-23"')}<script>
      window.states = [];
      addEventListener('huawei-chart:state', ({ detail, target }) => states.push([target.localName, detail.on]));
    </script>`,
  );
  await expect(chartIn(page)).toHaveAttribute('data-ready', '');
  // A message from anywhere but the frame is nobody's height.
  const height = await page.locator('huawei-chart iframe').getAttribute('height');
  await page.evaluate(() => {
    postMessage({ source: 'huawei-question', version: 1, type: 'resize', height: 5000 }, '*');
    document.querySelector('huawei-chart')?.setAttribute('on', '2020-07-14');
  });
  await expect(chartIn(page)).toHaveAttribute('data-on', '2020-07-14');
  expect(documents).toBe(2);
  expect(Number(height)).toBeGreaterThan(300);
  await expect(page.locator('huawei-chart iframe')).not.toHaveAttribute('height', '5000');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { states: unknown }).states))
    .toContainEqual(['huawei-chart', '2020-07-14']);
  await page.evaluate(() => document.querySelector('huawei-chart')?.removeAttribute('on'));
  await expect(chartIn(page)).toHaveAttribute('data-on', '2020-02-11');
});

for (const [name, script] of Object.entries({
  'a module': '<script type="module" src="SITEembed/v1/host.js"></script>',
  'a classic script, twice': `${LOADER}${LOADER}`,
  'an import': '<script type="module">import "SITEembed/v1/host.js";</script>',
})) {
  test(`works as ${name}, in a shadow root as well`, async ({ openHost, page }) => {
    await openHost(
      `${chart('chart="map" on="2018-08-23"')}<div id="shadow"></div>
       <script>document.getElementById('shadow').attachShadow({ mode: 'open' }).innerHTML =
         '<huawei-chart chart="map" on="2020-07-14"><i>fallback</i></huawei-chart>';</script>${script}`,
    );
    await expect(chartIn(page)).toHaveAttribute('data-on', '2018-08-23');
    await page.locator('#shadow').scrollIntoViewIfNeeded();
    await expect(chartIn(page, '#shadow iframe')).toHaveAttribute('data-on', '2020-07-14');
  });
}

test('elements added and removed a hundred times leave no listener and no frame', async ({
  openHost,
  page,
}) => {
  await openHost(LOADER);
  await page.waitForFunction(() => customElements.get('huawei-chart'));
  const left = await page.evaluate(async () => {
    const listeners = new Set<unknown>();
    const { addEventListener: add } = window;
    window.addEventListener = (
      type: string,
      listener: unknown,
      options?: { signal?: AbortSignal },
    ) => {
      listeners.add(listener);
      options?.signal?.addEventListener('abort', () => listeners.delete(listener));
      add.call(window, type, listener as EventListener, options);
    };
    for (let turn = 0; turn < 100; turn += 1) {
      const element = document.createElement('huawei-chart');
      document.body.append(element);
      if (turn % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 60));
      element.remove();
    }
    return { listeners: listeners.size, frames: window.frames.length };
  });
  expect(left).toEqual({ listeners: 0, frames: 0 });
});

test.describe('our server gone', () => {
  test.use({ expectedProblems: [/ERR_CONNECTION_REFUSED|ERR_FAILED/] });
  test('the fallback stays', async ({ openHost, page }) => {
    await page.route('**/embed/v1/map/**', (route) => route.abort());
    await openHost(`${LOADER}${chart('chart="map"')}`);
    await page.waitForTimeout(1500);
    await expect(page.getByRole('link', { name: 'Positions on Huawei' })).toBeVisible();
  });
  test('a chart that there is not leaves its fallback too', async ({ openHost, page }) => {
    await openHost(`${LOADER}${chart('chart="../../"')}`);
    await page.waitForTimeout(500);
    await expect(page.getByRole('link', { name: 'Positions on Huawei' })).toBeVisible();
    expect(page.frames()).toHaveLength(1);
  });
});

test('an article drives a chart by its own scrolling', async ({ openHost, page }) => {
  const days = ['2018-08-23', '2019-05-16', '2020-07-14'];
  await openHost(
    `<style>huawei-chart{position:sticky!important;top:0}section{height:120vh}</style>
     <div>${chart('chart="counts" on="2018-08-23"')}
     ${days.map((on) => `<section data-day="${on}"><p>${on}</p></section>`).join('')}</div>${LOADER}
     <script>
       const observer = new IntersectionObserver((entries) => {
         for (const { isIntersecting, target } of entries)
           if (isIntersecting) document.querySelector('huawei-chart').setAttribute('on', target.dataset.day);
       }, { rootMargin: '-60% 0px -40% 0px' });
       for (const section of document.querySelectorAll('section')) observer.observe(section);
     </script>`,
  );
  let documents = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents += 1;
  });
  await expect(chartIn(page)).toHaveAttribute('data-ready', '');
  const after = documents;
  for (const on of days) {
    await page.locator(`[data-day="${on}"] p`).evaluate((step) => {
      window.scrollTo(0, step.getBoundingClientRect().top + scrollY - innerHeight * 0.4);
    });
    await expect(chartIn(page)).toHaveAttribute('data-on', on);
  }
  expect(documents).toBe(after);
});
