// The plain and the sandboxed host in an engine that is not Chromium's.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findFirefox, startFirefox } from '../../support/firefox.ts';
import { expect, test } from '../../support/site.ts';

const path = findFirefox();

for (const [name, sandbox] of [
  ['a plain frame', ''],
  ['a frame in a sandbox with an opaque origin', 'sandbox="allow-scripts"'],
] as const) {
  test(`Firefox: ${name} shows the day asked for, says its height and takes another day`, async ({
    site,
  }) => {
    // A browser of another make takes its time to start.
    test.slow();
    test.skip(path === undefined, 'no second engine here: install firefox-esr or set FIREFOX_PATH');
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">
      <script>
        window.heard = [];
        addEventListener('message', ({ data, source }) => {
          if (source !== frames[0] || data.source !== 'huawei-question') return;
          heard.push(data);
          if (data.height) document.querySelector('iframe').height = data.height;
        });
      </script>
      <iframe ${sandbox} src="${site}embed/v1/map/?on=2018-08-23" title="Map" width="600" height="300"></iframe>`;
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await using firefox = await startFirefox(path ?? '');
      await firefox.open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      const inside = (expression: string): Promise<string> => firefox.read(expression, 0);
      const day = `document.querySelector('[data-chart]').dataset.on`;
      await expect
        .poll(() => firefox.read(`heard.some(({ type }) => type === 'ready')`))
        .toBe('true');
      expect(await inside(day)).toBe('2018-08-23');
      expect(await inside(`document.querySelector('use[data-country="GBR"]').dataset.stance`)).toBe(
        'permits',
      );
      const gap = `Math.abs(document.querySelector('[data-embed-root]').getBoundingClientRect().height - innerHeight) <= 2`;
      await expect.poll(() => inside(gap)).toBe('true');
      await firefox.read(
        `frames[0].postMessage({ source: 'huawei-question', version: 1, type: 'set', on: '2020-07-14' }, '*')`,
      );
      await expect.poll(() => inside(day)).toBe('2020-07-14');
      await expect.poll(() => inside(gap)).toBe('true');
      // Outlines of another plate are fetched: in the sandbox from the origin "null".
      await inside(
        `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'World').click()`,
      );
      await expect
        .poll(() => inside(`document.querySelector('[data-plate="world"]')?.checkVisibility()`))
        .toBe('true');
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
}
