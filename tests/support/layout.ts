// Long pages are laid out in pieces (layouts/firstPicture.ts): until all are, places on them still move.
import { expect, type Page } from '@playwright/test';

export interface PageLayout {
  /** Of the whole page, in px. */
  readonly height: number;
  /** How many of its pieces are left out of the layout for now. */
  readonly waiting: number;
  /** How many may be. */
  readonly deferred: number;
}

/** How the page is laid out now. */
export async function layout(page: Page): Promise<PageLayout> {
  return page.evaluate(() => {
    const pieces = [
      ...document.querySelectorAll(
        ":is([data-later='whole'], [data-later='parts'] > *):not([data-later='near'] *)",
      ),
    ];
    return {
      height: document.documentElement.scrollHeight,
      waiting: pieces.filter((piece) => getComputedStyle(piece).contentVisibility !== 'visible')
        .length,
      deferred: pieces.length,
    };
  });
}

/** Waits until the page is laid out whole, as it is soon after it was opened. */
export async function expectWhole(page: Page): Promise<void> {
  const waiting = async (): Promise<number> => (await layout(page)).waiting;
  await expect.poll(waiting, { message: 'laid out whole', timeout: 20_000 }).toBe(0);
}
