// Addresses and messages of a host that means no good, seeded: the guards' own tests read 2,000 of each.
import { chartIn, expect, heardBy, insideOf, listen, test } from '../../support/hosts.ts';

for (const path of ['map', 'timeline', 'strips', 'counts', 'explorer', 'country/gbr']) {
  test(`whatever a host says, ${path} shows a day of the window and nothing of the host’s`, async ({
    openHost,
    page,
  }) => {
    await listen(page);
    await openHost(
      `<iframe src="SITEembed/v1/${path}/" title="Chart" width="600" height="600"></iframe>`,
    );
    await expect(chartIn(page)).toHaveAttribute('data-ready', '');
    await page.evaluate(async () => {
      // Mulberry32: the same in every run.
      let seed = 20200211;
      const random = (): number => {
        seed = (seed + 0x6d2b79f5) | 0;
        let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
        t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
        return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
      };
      const pick = <Item>(items: readonly Item[]): Item =>
        items[Math.floor(random() * items.length)] as Item;
      const names =
        'on vs country group view kind importance from to theme bg id secret __proto__'.split(' ');
      const values = [
        '2018-08-23',
        '2021-01-01',
        '2019-02-30',
        'GBR',
        'world',
        'nato',
        'claim,denial',
        '3',
        '<img src=x onerror=alert(1)>',
        '"><script>alert(1)</script>',
        'javascript:alert(1)',
        '%00',
        'constructor',
        'x'.repeat(5000),
        '',
      ];
      const types = ['set', 'hello', 'ready', 'toString', '__proto__'];
      const frame = document.querySelector('iframe');
      const to = frame?.contentWindow;
      for (let turn = 0; turn < 60; turn += 1) {
        const asked = Object.fromEntries(
          Array.from({ length: 1 + Math.floor(random() * 4) }, () => [pick(names), pick(values)]),
        );
        const message = { source: 'huawei-question', version: 1, type: pick(types), ...asked };
        to?.postMessage(turn % 5 === 0 ? pick([null, 'x', [message], 7]) : message, '*');
        if (frame && turn % 2 === 0) {
          to?.location.replace(`${frame.src}#?${new URLSearchParams(asked)}`);
        }
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    const days = (await heardBy(page)).flatMap((data) => {
      const { type, on } = data as { readonly type?: string; readonly on?: string };
      return type === 'state' ? [on] : [];
    });
    expect(days.length).toBeGreaterThan(0);
    for (const on of days) expect(on).toMatch(/^20(09|1\d|20)-\d\d-\d\d$/);
    const inside = insideOf(page);
    await expect(inside.locator('img, [onerror], iframe')).toHaveCount(0);
    await expect(inside.locator('.source-line')).toBeVisible();
    await expect(chartIn(page)).toHaveAttribute('data-on', /^20(09|1\d|20)-\d\d-\d\d$/);
  });
}
