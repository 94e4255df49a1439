import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { copySite, serveForDevelopment } from '../support/siteCopy.ts';

// A server for development of a copy, in which a draft stands.
const test = base.extend<{ readonly site: { readonly dir: string; readonly url: string } }>({
  site: async ({}, use) => {
    using copy = copySite();
    const file = join(copy.dir, 'content/stories/evidence.mdx');
    const text = readFileSync(file, 'utf8').replace('status: published', 'status: draft');
    writeFileSync(file, text);
    const { url, stop } = await serveForDevelopment(copy.dir);
    await use({ dir: copy.dir, url });
    await stop();
  },
});

const overlay = (page: Page) => page.locator('vite-error-overlay');

test('development shows drafts, and lays every mistake over the page until it is mended', async ({
  page,
  site: { dir, url },
}) => {
  test.setTimeout(120_000);
  const spoil = (name: string, right: string, wrong: string) => {
    const file = join(dir, name);
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(right);
    writeFileSync(file, before.replace(right, wrong));
    return () => writeFileSync(file, before);
  };
  await page.goto(`${url}stories/evidence/`);
  await expect(page.getByText('Draft: shown in development only')).toBeVisible();

  const mistakes = [
    ['content/positions/AUS.yaml', 'stance: bans', 'stance: banss', 'Did you mean “bans”?'],
    ['content/stories/evidence.mdx', '</Scrolly>', '', 'Close it with </Scrolly>'],
    ['content/stories/evidence.mdx', 'status: draft', 'status: drft', 'Did you mean “draft”?'],
  ] as const;
  for (const [file, right, wrong, remedy] of mistakes) {
    const mend = spoil(file, right, wrong);
    await expect(overlay(page)).toContainText(remedy);
    await expect(overlay(page)).toContainText(`${file}:`);
    mend();
    await expect(overlay(page)).toHaveCount(0);
    // A server that is slow to read what was mended draws the page in vain first, and reloads it.
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Evidence', {
      timeout: 20_000,
    });
  }
});
