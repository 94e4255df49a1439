import { expect, test } from '../support/site.ts';

test.describe('the table of governments', () => {
  test('sorts by a head, and back', async ({ page, openPage }) => {
    await openPage('countries/');
    const first = page.locator('country-table tbody tr').first();
    await page.getByRole('button', { name: 'End of 2020' }).click();
    await expect(first.locator('.closing')).toHaveText('Bans');
    await page.getByRole('button', { name: 'End of 2020' }).click();
    await expect(first.locator('.closing')).toHaveText('Permits');
    await expect(page.getByRole('columnheader', { name: 'End of 2020' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  test('narrows to a name and to a group, and says how many are left', async ({
    page,
    openPage,
  }) => {
    await openPage('countries/');
    const status = page.locator('country-table .chosen [role="status"]');
    await page.getByLabel('Find a government').fill('UNITED K');
    await expect(status).toHaveText(/^1 of /);
    await page.getByLabel('Show').selectOption('mnna');
    await expect(status).toHaveText('No government of that name is coded.');
  });
});

test.describe('the ledger', () => {
  test('shows one state of evidence at a time, and all again', async ({ page, openPage }) => {
    await openPage('claims/');
    const published = page.getByRole('button', { name: /^Published/ });
    await published.click();
    await expect(published).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('heading', { name: 'Evidence withheld' })).toBeHidden();
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Evidence withheld' })).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the table stands whole and the ledger’s parts are linked', async ({ page, openPage }) => {
    await openPage('countries/');
    await expect(page.getByLabel('Find a government')).toBeHidden();
    await expect(page.getByRole('link', { name: 'United Kingdom' })).toBeVisible();
    await openPage('claims/');
    await page.getByRole('link', { name: /^Published/ }).click();
    await expect(page).toHaveURL(/#published$/);
  });
});
