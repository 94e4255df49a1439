// What the explorer's tests look for on its page.
import type { Locator, Page } from '@playwright/test';
import { expect } from './site.ts';

export function map(page: Page): Locator {
  return page.locator('[data-chart="map"]');
}

export function timeline(page: Page): Locator {
  return page.locator('[data-chart="timeline"]');
}

/** Scrolls an island into view and waits until scripts have taken it over. */
export async function wake(chart: Locator): Promise<void> {
  await chart.scrollIntoViewIfNeeded();
  await expect(chart).toHaveAttribute('data-ready', '');
}

export async function ready(page: Page): Promise<void> {
  await expect(map(page)).toHaveAttribute('data-ready', '');
}
