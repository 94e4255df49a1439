// Hosts that size a frame with a library of their own: their side of each protocol, as they publish it.
import { expect, frameFits, insideOf, readyChart, test } from '../../support/hosts.ts';

const MAP = 'SITEembed/v1/map/';

/** What WordPress makes of a rich oEmbed from a site it does not know, and what its wp-embed.js then does. */
const WORDPRESS = `
  <blockquote class="wp-embedded-content" data-secret="aB3dE5gH7j"><a href="SITE">Positions</a></blockquote>
  <iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"
    style="position:absolute;visibility:hidden" src="${MAP}?on=2018-08-23#?secret=aB3dE5gH7j" data-secret="aB3dE5gH7j"
    title="Map" width="600" height="400" frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>
  <script>
    addEventListener('message', ({ data, source }) => {
      if (!data || !(data.secret || data.message || data.value)) return;
      if (!data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
      const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
      if (!frame || source !== frame.contentWindow) return;
      document.querySelector('blockquote[data-secret="' + data.secret + '"]').style.display = 'none';
      frame.removeAttribute('style');
      if (data.message !== 'height') return;
      window.said = parseInt(data.value, 10);
      frame.height = Math.max(200, Math.min(1000, window.said));
    });
  </script>`;

test('WordPress shows it in the sandbox it gives to strangers, at the height it clamps', async ({
  openHost,
  page,
}) => {
  await openHost(WORDPRESS);
  await readyChart(page, '2018-08-23');
  await expect(page.locator('blockquote')).toBeHidden();
  await expect(page.locator('iframe')).toBeVisible();
  const content = await insideOf(page)
    .locator('[data-embed-root]')
    .evaluate((element) => element.getBoundingClientRect().height);
  const clamped = Math.max(200, Math.min(1000, content));
  await expect
    .poll(async () =>
      Math.abs(Number(await page.locator('iframe').getAttribute('height')) - clamped),
    )
    .toBeLessThanOrEqual(2);
});

/** A parent of pym 1.x: it makes the frame, adds its parameters, and says the width when that changes. */
const PYM = `<div id="pym-0"></div><script>
  const host = document.getElementById('pym-0');
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ initialWidth: host.offsetWidth, childId: 'pym-0', parentTitle: document.title, parentUrl: location.href });
  frame.src = '${MAP}?on=2018-08-23&' + query;
  for (const [name, value] of [['width', '100%'], ['scrolling', 'no'], ['marginheight', '0'], ['frameborder', '0']]) frame.setAttribute(name, value);
  addEventListener('message', ({ data, source }) => {
    const match = typeof data === 'string' && source === frame.contentWindow && /^pymxPYMxpym-0xPYMx(\\S+)xPYMx(.*)$/.exec(data);
    if (match && match[1] === 'height') frame.setAttribute('height', parseInt(match[2], 10) + 'px');
  });
  addEventListener('resize', () => frame.contentWindow.postMessage('pymxPYMxpym-0xPYMxwidthxPYMx' + host.offsetWidth, '*'));
  host.append(frame);
</script>`;

test('a parent of pym sizes it, and its own parameters and messages are not complained of', async ({
  openHost,
  page,
}) => {
  await openHost(PYM);
  await readyChart(page, '2018-08-23');
  await frameFits(page);
  await page.setViewportSize({ width: 420, height: 800 });
  await frameFits(page);
  await expect(insideOf(page).getByRole('status').filter({ hasText: 'understood' })).toHaveCount(0);
  await expect(insideOf(page).locator('[data-chart]')).toHaveAttribute('data-on', '2018-08-23');
});

/** A parent of the libraries that listen to the AMP form: any number of frames, told apart by their source. */
const FRAMES = `${['2018-08-23', '2020-07-14']
  .map((on) => `<iframe src="${MAP}?on=${on}" title="${on}" width="600" height="150"></iframe>`)
  .join('')}<script>
  addEventListener('message', ({ data, source }) => {
    if (!data || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) frame.setAttribute('height', data.height);
  });
  // Another library's greeting, sent to every frame there is.
  for (const frame of document.querySelectorAll('iframe'))
    frame.addEventListener('load', () => frame.contentWindow.postMessage('[iFrameSizer]frame-1:8:false:false:32:true:true:null:bodyOffset', '*'));
</script>`;

test('a parent that reads the AMP form sizes two frames, each by its own height', async ({
  openHost,
  page,
}) => {
  await openHost(FRAMES);
  await readyChart(page, '2018-08-23');
  await readyChart(page, '2020-07-14', 'iframe >> nth=1');
  await frameFits(page);
  await frameFits(page, 1);
});
