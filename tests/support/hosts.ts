// Pages of other people, on another site of this machine: what an embed meets in the world.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FrameLocator, type Locator, type Page } from '@playwright/test';
import { expect, test as base } from './site.ts';

export { expect };

interface HostOptions {
  readonly head?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Attributes of the root element. */
  readonly root?: string;
}

interface HostFixtures {
  /** Opens a page with that body on a site that is not ours. `SITE` in it stands for our address. */
  readonly openHost: (body: string, options?: HostOptions) => Promise<void>;
}

export const test = base.extend<HostFixtures>({
  openHost: async ({ page, site }, use) => {
    let html = '';
    let headers: Readonly<Record<string, string>> = {};
    const server = createServer((request, response) => {
      const isPage = request.url === '/';
      response.writeHead(isPage ? 200 : 404, {
        'Content-Type': 'text/html; charset=utf-8',
        ...headers,
      });
      response.end(isPage ? html : '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await use(async (body, options = {}) => {
      const page_ = `<!doctype html><html lang="en" ${options.root ?? ''}><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${options.head ?? ''}</head><body>${body}</body></html>`;
      html = page_.replaceAll('SITE', site);
      headers = Object.fromEntries(
        Object.entries(options.headers ?? {}).map(([name, value]) => [
          name,
          value.replaceAll('SITE', new URL(site).origin),
        ]),
      );
      await page.goto(`http://127.0.0.1:${port}/`, { waitUntil: 'domcontentloaded' });
    });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** The chart in the first frame of the page, shadow roots included. */
export function chartIn(page: Page, frame = 'iframe'): Locator {
  return insideOf(page, frame).locator('[data-chart]').first();
}

export function insideOf(page: Page, frame = 'iframe'): FrameLocator {
  return page.locator(frame).first().contentFrame();
}

/** The loader, as a snippet has it. */
export const LOADER = '<script async src="SITEembed/v1/host.js"></script>';

/** An element for the loader, its fallback a link named `Positions on Huawei`. */
export function upgraded(attributes: string): string {
  return `<huawei-chart ${attributes}><a href="SITE"><b>Positions on Huawei</b></a></huawei-chart>`;
}

/** Waits until the chart in that frame has taken over and shows the day. */
export async function readyChart(page: Page, on: string, frame = 'iframe'): Promise<void> {
  await expect(chartIn(page, frame)).toHaveAttribute('data-ready', '');
  await expect(chartIn(page, frame)).toHaveAttribute('data-on', on);
}

/** Waits until the nth frame is as high as its content, within 2 px, and scrolls nowhere inside. */
export async function frameFits(page: Page, nth = 0): Promise<void> {
  const measure = async (): Promise<{ readonly gap: number; readonly scroll: number }> => {
    const frame = page.mainFrame().childFrames()[nth];
    if (!frame) throw new Error(`There is no frame ${nth}`);
    return frame.evaluate(() => {
      const content = document.querySelector('[data-embed-root]')?.getBoundingClientRect().height;
      return {
        gap: Math.abs((content ?? 0) - innerHeight),
        scroll: document.documentElement.scrollWidth - innerWidth,
      };
    });
  };
  await expect.poll(async () => (await measure()).gap).toBeLessThanOrEqual(2);
  expect((await measure()).scroll).toBeLessThanOrEqual(0);
}

/** Keeps what the page is sent from now on, as `window.heard`. Call it before the page is opened. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    if (window === window.top) addEventListener('message', ({ data }) => heard.push(data));
  });
}

/** What the page was sent so far. */
export async function heardBy(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
}
