import { expectNoViolations } from '../support/axe.ts';
import { expect, test } from '../support/site.ts';

test('the search is used by keyboard, keeps its query in the address, and is there again on the way back', async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openPage('search/');
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const field = page.getByRole('searchbox', { name: 'Search the record' });
  await field.fill('vodafone');
  await expect(page.getByRole('status')).toHaveText(/^\d+ results for “vodafone”$/);
  expect(fetched.filter((path) => path.endsWith('/search/index.json'))).toHaveLength(1);
  await expectNoViolations(page);
  await page.keyboard.press('ArrowDown');
  const first = page.getByRole('listitem').getByRole('link', { name: /at Vodafone Italy/ });
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.getByRole('radio', { name: /^Sources/ }).check();
  await expect(page).toHaveURL(/\?q=vodafone&kind=source$/);
  await page.getByRole('radio', { name: /^All/ }).check();
  await first.click();
  await expect(page).toHaveURL(/\/events\/bloomberg-vodafone-report\/$/);
  await page.goBack();
  await expect(field).toHaveValue('vodafone');
  await expect(first).toBeVisible();
  await field.fill('<b>qzxvk</b> nothing');
  await expect(page.getByRole('heading', { name: 'Nothing in the record holds' })).toBeVisible();
  await field.fill('golden power');
  await expect(page.getByText('In plain words')).toBeVisible();
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and leads everywhere, and a story explains its terms', async ({
    page,
    openPage,
  }) => {
    await openPage('search/?q=vodafone');
    // By its element: a search by text passes over what stands in <noscript>.
    await expect(page.locator('.no-scripts')).toContainText('Searching needs scripts');
    await expect(page.locator('.no-scripts')).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'United Kingdom' })).toBeVisible();

    await openPage('stories/australia-first-mover/');
    const term = page.getByRole('button', { name: 'source code' });
    const box = page.getByText('A program as its authors wrote it');
    await expect(box).toBeHidden();
    await term.press('Enter');
    await expect(box).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box).toBeHidden();
    await expect(term).toBeFocused();
    await page.emulateMedia({ media: 'print' });
    await expect(term).toBeVisible();
    await expect(box).toBeVisible();
  });
});
