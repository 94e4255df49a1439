import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../src/desk/node.mjs';
import { expectFits } from '../support/fits.ts';
import { expect, test } from '../support/site.ts';

const SLUGS = globSync('content/stories/*.mdx', { cwd: ROOT })
  .map((file) => basename(file.replaceAll('\\', '/'), '.mdx'))
  .sort();

const chart = (page: Page) => page.locator('.scrolly [data-chart="map"]');

/** What each step asks of the chart. */
async function stepsOf(page: Page) {
  return page.locator('.story-step').evaluateAll((steps) =>
    steps.map((step) => {
      const { on, country, view } = (step as HTMLElement).dataset;
      return { id: step.id, on, country, view };
    }),
  );
}

async function expectShown(page: Page, step: Awaited<ReturnType<typeof stepsOf>>[number]) {
  await expect(page.locator('.story-step[aria-current]')).toHaveId(step.id);
  await expect(chart(page)).toHaveAttribute('data-on', step.on ?? '');
  if (step.country === undefined) await expect(chart(page)).not.toHaveAttribute('data-country');
  else await expect(chart(page)).toHaveAttribute('data-country', step.country);
  await expect(page.locator(`.scrolly-plate[data-view="${step.view}"]`)).toBeVisible();
}

/** Turns the wheel until step `id` is being read: back too, where it moved up as what is above it was laid out. */
async function wheelTo(page: Page, id: string): Promise<void> {
  const { height } = page.viewportSize()!;
  for (let turn = 0; turn < 80; turn += 1) {
    const box = (await page.locator(`#${id}`).boundingBox())!;
    // A little around the reading line, at 60 % of the window.
    if (box.y < height * 0.58 && box.y + box.height > height * 0.62) return;
    await page.mouse.wheel(0, box.y - height * 0.55);
    await page.waitForTimeout(30);
  }
}

for (const slug of SLUGS) {
  test.describe(slug, () => {
    test('the wheel moves the map through every step', async ({ page, openPage }) => {
      await openPage(`stories/${slug}/`);
      await expect(chart(page)).toHaveAttribute('data-ready');
      for (const step of await stepsOf(page)) {
        await wheelTo(page, step.id);
        await expectShown(page, step);
      }
    });

    test('the keyboard moves the map from its first step to its last', async ({
      page,
      openPage,
    }) => {
      const steps = await openPage(`stories/${slug}/`).then(() => stepsOf(page));
      test.setTimeout(90_000);
      const seen = new Set<string>();
      // The first step then stands under the reading line, at the foot of the window.
      await page
        .locator('.story-step')
        .first()
        .evaluate((element) => {
          const { top } = element.getBoundingClientRect();
          const foot = window.scrollY + top - window.innerHeight;
          window.scrollTo({ top: foot, behavior: 'instant' });
        });
      for (let press = 0; press < 200 && !seen.has(steps.at(-1)?.id ?? ''); press += 1) {
        const current = page.locator('.story-step[aria-current]');
        if ((await current.count()) > 0) seen.add((await current.getAttribute('id')) ?? '');
        // A step is far higher than three lines of scrolling.
        for (const key of Array<string>(3).fill('ArrowDown')) await page.keyboard.press(key);
        await page.waitForTimeout(60);
      }
      expect([...seen]).toEqual(steps.map(({ id }) => id));
    });

    test('a step hands out its address, which opens the map on it', async ({
      context,
      page,
      openPage,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const [, step] = await openPage(`stories/${slug}/`).then(() => stepsOf(page));
      await page.locator(`#${step?.id} copy-link button`).press('Enter');
      await expect(page.locator(`#${step?.id}`).getByRole('status')).toHaveText('Link copied');
      const address = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(address).hash).toBe(`#${step?.id}`);
      await openPage('stories/');
      await page.goto(address);
      if (step) await expectShown(page, step);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of SLUGS) {
    test(`${slug} has its whole text, its notes and its charts, and fits 320 px`, async ({
      page,
      openPage,
    }) => {
      await openPage(`stories/${slug}/`);
      for (const step of await page.locator('.story-step').all()) await expect(step).toBeVisible();
      const marks = await page.locator('a.cite').all();
      expect(marks.length).toBeGreaterThan(20);
      for (const mark of marks) {
        const href = (await mark.getAttribute('href')) ?? '';
        await expect(page.locator(href)).toBeVisible();
      }
      await expect(chart(page)).toBeVisible();
      await expect(page.locator('.scrolly-bar:visible')).toHaveCount(1);
      await page.setViewportSize({ width: 320, height: 568 });
      await expectFits(page, 'at 320 px');
    });

    test(`${slug} is printed as an article, each step with its own map`, async ({
      page,
      openPage,
    }) => {
      await openPage(`stories/${slug}/`);
      await page.emulateMedia({ media: 'print' });
      await expect(chart(page)).toBeHidden();
      const steps = await stepsOf(page);
      for (const { id, view } of steps) {
        const plate = page.locator(`#${id} .step-plate svg`);
        await expect(plate).toBeVisible();
        await expect(plate).toHaveAttribute('data-plate', view ?? '');
        expect(await plate.locator('g[data-stance] use').count()).toBeGreaterThan(5);
      }
      await expect(page.locator('.story-neighbours, .story-contents').first()).toBeHidden();
      await expect(page.locator('.story-citation')).toBeVisible();
    });
  }
});

test.describe('a note', () => {
  const slug = 'what-washington-said';

  test('shows its source on hover and on focus, and closes with Escape', async ({
    page,
    openPage,
  }) => {
    await openPage(`stories/${slug}/`);
    const mark = page.locator('a.cite').first();
    const box = page.locator('.note-box');
    const source = await page.locator('#note-1 .source').innerText();
    await mark.hover();
    await expect(box).toBeVisible();
    expect(await box.innerText()).toContain(source.slice(0, 20));
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await page.mouse.move(5, 5);
    await page.keyboard.press('Tab');
    await mark.focus();
    await expect(box).toBeVisible();
  });

  test('leads to the list, and from there back to each of its places', async ({
    page,
    openPage,
  }) => {
    await openPage(`stories/${slug}/`);
    await page.locator('a.cite').first().click();
    await expect(page).toHaveURL(/#note-1$/);
    const places = await page
      .locator('#note-1 .note-back a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) await expect(page.locator(place ?? '')).toHaveCount(1);
  });

  test('has 24 px to be touched', async ({ page, openPage }) => {
    await openPage(`stories/${slug}/`);
    const size = await page
      .locator('a.cite')
      .first()
      .evaluate((mark) => {
        const { inlineSize, blockSize } = getComputedStyle(mark, '::after');
        return [inlineSize, blockSize];
      });
    expect(size).toEqual(['24px', '24px']);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('the chart keeps the top at its full height, and a step’s text stands under it', async ({
    page,
    openPage,
  }) => {
    await openPage('stories/what-washington-said/');
    const [, step] = await stepsOf(page);
    await openPage('stories/');
    await openPage(`stories/what-washington-said/#${step?.id}`);
    if (step) await expectShown(page, step);
    const bar = await chart(page).boundingBox();
    const text = await page.locator(`#${step?.id} > p`).first().boundingBox();
    expect(bar?.y).toBeCloseTo(1, 0);
    expect(bar?.height).toBeLessThanOrEqual(292);
    expect(text?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
  });

  test('a touch shows a note in place', async ({ page, openPage }) => {
    await openPage('stories/what-washington-said/');
    await page.locator('a.cite').first().tap();
    await expect(page.locator('.note-box')).toBeVisible();
    await expect(page).not.toHaveURL(/#note/);
  });
});
