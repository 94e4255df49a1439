// Playwright's `test` with the built site behind it: one server per worker, on a port of its own.
import { test as base, expect, type Page, type Response } from '@playwright/test';
import { serve } from '../../src/desk/serve.ts';
import { DIST } from './dist.ts';

export { expect };

interface WorkerFixtures {
  /** The site's address, with a slash at the end. */
  readonly site: string;
}

interface TestFixtures {
  /** Problems that a test brings about on purpose, by their text. */
  readonly expectedProblems: readonly RegExp[];
  /** What the page complained of so far: console errors, exceptions, requests to strangers. */
  readonly problems: readonly string[];
  /** Opens a path of the site, `explore/?on=2020-07-14`, and expects it to be there. */
  readonly openPage: (path: string) => Promise<Response>;
}

/** Notes what `page` complains of, and every request that leaves this machine. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOurs = protocol === 'data:' || protocol === 'blob:' || protocol === 'about:';
    if (!isOurs && !['localhost', '127.0.0.1', '[::1]'].includes(hostname)) {
      problems.push(`request to a stranger: ${request.url()}`);
    }
  });
  return problems;
}

/** Every test ends by expecting that its page complained of nothing but what was announced. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const { url, close } = await serve({ dir: DIST });
      await use(url);
      await close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  expectedProblems: [[], { option: true }],
  problems: [
    async ({ page, expectedProblems }, use) => {
      const problems = watch(page);
      await use(problems);
      const surprises = problems.filter(
        (text) => !expectedProblems.some((form) => form.test(text)),
      );
      expect(surprises, 'the page complained').toEqual([]);
    },
    { auto: true },
  ],
  openPage: async ({ page, site }, use) => {
    await use(async (path) => {
      const response = await page.goto(new URL(path.replace(/^\/+/, ''), site).href);
      expect(response?.status(), `status of ${path}`).toBe(200);
      return response!;
    });
  },
});
