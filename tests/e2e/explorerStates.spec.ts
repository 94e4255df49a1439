// The explorer in every state a reader can bring it to: axe finds nothing, and nothing scrolls sideways.
import type { Page } from '@playwright/test';
import { expectNoViolations } from '../support/axe.ts';
import { map, ready, timeline, wake } from '../support/explorer.ts';
import { expect, test } from '../support/site.ts';

interface State {
  readonly name: string;
  readonly query: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
  /** What the address cannot say. */
  readonly act?: (page: Page) => Promise<void>;
}

const STATES: readonly State[] = [
  {
    name: 'two dates, a card and the table open',
    query: '?on=2020-12-31&vs=2018-01-01&country=GBR',
    width: 1280,
    colorScheme: 'light',
    act: async (page) => {
      await page.getByText('The same as a table').click();
      await expect(page.locator('.card-sources a').first()).toBeVisible();
    },
  },
  {
    name: 'two dates and a card on a phone, in dark',
    query: '?on=2020-12-31&vs=2018-01-01&country=SWE&group=nato',
    width: 360,
    colorScheme: 'dark',
  },
  {
    name: 'Asia-Pacific alone, a group, a stance chosen in the legend',
    query: '?view=asia-pacific&group=treaty',
    width: 1280,
    colorScheme: 'dark',
    act: async (page) => {
      await expect(map(page).locator('[data-plate="asia-pacific"]')).toBeVisible();
      await page.locator('.legend').getByRole('button', { name: 'Bans' }).click();
    },
  },
  {
    name: 'all years, with crowds of events and an event’s card',
    query: '?from=2009-01-01&to=2020-12-31',
    width: 1280,
    colorScheme: 'light',
    act: async (page) => {
      const drawing = timeline(page).locator('.timeline-drawing').filter({ visible: true });
      await expect(drawing.locator('.timeline-crowd').first()).toBeVisible();
      await drawing.locator('a[tabindex="0"]').press('Enter');
      await expect(page.locator('.event-card .card-sources')).toBeVisible();
    },
  },
  {
    name: 'events filtered on a phone, the list whole, a card in it',
    query: '?kind=claim,denial&importance=2&country=DEU',
    width: 360,
    colorScheme: 'light',
    act: async (page) => {
      await timeline(page)
        .locator('.timeline-entry button')
        .filter({ visible: true })
        .first()
        .click();
      await expect(page.locator('.timeline-entry .event-card')).toBeVisible();
    },
  },
  {
    name: 'an address that was not understood',
    query:
      '?on=2020-02-30&vs=never&country=ZZZ&group=us&view=moon&kind=lies&importance=9&from=1&to=2',
    width: 768,
    colorScheme: 'light',
    act: async (page) => {
      await expect(page.locator('.notice')).toContainText('was not understood');
    },
  },
];

for (const { name, query, width, colorScheme, act } of STATES) {
  test(`axe finds nothing on the explorer with ${name}`, async ({ openPage, page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 900 });
    await openPage(`/explore/${query}`);
    await ready(page);
    await wake(page.locator('[data-chart="counts"]'));
    await wake(page.locator('[data-chart="strips"]'));
    await wake(timeline(page));
    await act?.(page);
    await expectNoViolations(page);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
