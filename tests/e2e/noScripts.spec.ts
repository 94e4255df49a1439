import { writtenEvents, writtenGovernments, writtenStance } from '../support/content.ts';
import { expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

const OPENING_DAY = '2020-02-11';

test('without scripts the home page paints every coded country in the colour of its stance', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  const painted = await page.locator('[data-chart="map"] [data-country]').evaluateAll((shapes) => {
    const probe = document.body.appendChild(document.createElement('i'));
    return shapes
      .filter((shape) => shape.checkVisibility() && shape.getBoundingClientRect().width > 0)
      .map((shape) => {
        const stance = shape.getAttribute('data-stance') ?? '';
        const root = getComputedStyle(document.documentElement);
        probe.style.color = root.getPropertyValue(`--stance-${stance}`);
        return {
          code: shape.getAttribute('data-country'),
          stance,
          fill: getComputedStyle(shape).fill,
          token: getComputedStyle(probe).color,
        };
      });
  });
  for (const government of writtenGovernments()) {
    const shapes = painted.filter(({ code }) => code === government.code);
    expect(shapes.length, `${government.code} is drawn`).toBeGreaterThan(0);
    for (const { stance, fill, token } of shapes) {
      expect(stance, government.code).toBe(writtenStance(government, OPENING_DAY));
      expect(fill, government.code).toBe(token);
    }
  }
});

test('without scripts the home page shows every event as text, linked to its page', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  const shown = await page.locator('[data-chart="timeline"] [data-event]').evaluateAll((items) =>
    items.map((item) => ({
      id: item.getAttribute('data-event'),
      date: item.getAttribute('data-date'),
      text: item.textContent.replace(/\s+/g, ' '),
      links: [...item.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      isVisible: item.checkVisibility() && item.getBoundingClientRect().height > 0,
    })),
  );
  const events = writtenEvents();
  expect(shown).toHaveLength(events.length);
  for (const { id, title, date } of events) {
    const event = shown.find((candidate) => candidate.id === id);
    expect(event, id).toMatchObject({ date: String(date), isVisible: true });
    expect(event?.text, id).toContain(title);
    expect(event?.links, id).toContain(`/events/${id}/`);
  }
});

test('without scripts nothing is shown that needs them', async ({ openPage, page }) => {
  await openPage('/');
  await expect(page.getByRole('button', { name: 'Play through the changes' })).toBeHidden();
  await expect(page.getByLabel('Find a country')).toBeHidden();
});

test('without scripts the embed shows the opening day and says which', async ({
  openPage,
  page,
}) => {
  await openPage('/embed/v1/map/');
  await expect(page.locator('[data-chart="map"]')).toHaveAttribute('data-on', OPENING_DAY);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('11 Feb 2020');
});

test('without scripts the map is stepped year by year, each as the files say', async ({
  openPage,
  page,
}) => {
  await openPage('/explore/');
  const years = page.getByRole('navigation', { name: 'Year by year' });
  for (const year of ['2018', '2020']) {
    await years.getByRole('link', { name: year }).click();
    await expect(page).toHaveURL(new RegExp(`/explore/${year}/$`));
    await expect(years.getByRole('link', { name: year })).toHaveAttribute('aria-current', 'page');
    const drawn = await page
      .locator('.plates [data-country]')
      .evaluateAll((shapes) =>
        shapes.map((shape) => [
          shape.getAttribute('data-country'),
          shape.getAttribute('data-stance'),
        ]),
      );
    for (const government of writtenGovernments()) {
      const stances = drawn
        .filter(([code]) => code === government.code)
        .map(([, stance]) => stance);
      expect(new Set(stances), government.code).toEqual(
        new Set([writtenStance(government, `${year}-12-31`)]),
      );
    }
  }
});

test('without scripts nothing stands there that would not answer', async ({ page }) => {
  for (const path of [
    '/',
    '/explore/',
    '/explore/2019/',
    '/countries/',
    '/claims/',
    '/search/',
    '/embed/',
    '/embed/v1/map/',
    '/embed/v1/explorer/',
    '/404.html',
  ]) {
    await page.goto(path);
    // What opens a box or a form of the browser's own works without.
    const dead = page
      .locator('main :is(input, select, button:not([popovertarget]))')
      .filter({ visible: true });
    await expect(dead, path).toHaveCount(0);
  }
});
