import { writtenEvents, writtenGovernments, writtenStance } from '../support/content.ts';
import { expect, test } from '../support/site.ts';

test.use({ javaScriptEnabled: false });

const OPENING_DAY = '2020-02-11';

test('without scripts the home page paints every coded country in the colour of its stance', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  for (const government of writtenGovernments()) {
    const { code } = government;
    const stance = writtenStance(government, OPENING_DAY);
    const shapes = page
      .locator(`[data-chart="map"] [data-country="${code}"]`)
      .filter({ visible: true });
    await expect(shapes.first(), code).toBeVisible();
    await expect(shapes.first(), code).toHaveAttribute('data-stance', stance);
    const painted = await shapes.first().evaluate((shape) => {
      const { fill } = getComputedStyle(shape);
      const probe = document.createElement('i');
      const name = `--stance-${shape.getAttribute('data-stance') ?? ''}`;
      probe.style.color = getComputedStyle(document.documentElement).getPropertyValue(name);
      document.body.append(probe);
      const token = getComputedStyle(probe).color;
      probe.remove();
      const { width, height } = shape.getBoundingClientRect();
      return { fill, token, hasBox: width > 0 && height > 0 };
    });
    expect(painted.fill, code).toBe(painted.token);
    expect(painted.hasBox, code).toBe(true);
  }
});

test('without scripts the home page shows every event as text, linked to its page', async ({
  openPage,
  page,
}) => {
  await openPage('/');
  const events = writtenEvents();
  await expect(page.locator('[data-chart="timeline"] [data-event]')).toHaveCount(events.length);
  for (const { id, title, date } of events) {
    const event = page.locator(`[data-event="${id}"]`);
    await expect(event, id).toBeVisible();
    await expect(event, id).toContainText(title);
    await expect(event, id).toHaveAttribute('data-date', String(date));
    await expect(event.getByRole('link').first(), id).toHaveAttribute('href', `/events/${id}/`);
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
