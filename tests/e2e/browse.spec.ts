import type { Page } from '@playwright/test';
import { published, library, first } from '../support/library.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

const theme = first(
  library.lists.themes.filter(({ name }) => name.includes('调查')),
  'theme of survey',
);
const sayings = published('quotations').filter(({ data }) => data.themes.includes(theme.id));

test('all sayings on a theme are three steps from the home page, with their number', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: strings.layout.doors })
    .getByRole('link', { name: new RegExp(`^${strings.layout.find}`) })
    .click();
  await page
    .getByRole('navigation', { name: strings.layout.browse })
    .getByRole('link', { name: new RegExp(`^${theme.name}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(theme.name);
  await expect(page.getByText(strings.facets.count(sayings.length), { exact: true })).toBeVisible();
  const rows = page.getByRole('main').locator('.text-row');
  await expect(rows).toHaveCount(sayings.length);
});

/** Rows of a list and of all its further pages. */
async function countRows(page: Page, address: string): Promise<number> {
  const html = await (await page.request.get(address)).text();
  const rows = html.match(/class="text-row[ "]/g)?.length ?? 0;
  const next = /<a href="([^"]*)" rel="next"/.exec(html)?.[1];
  return next === undefined ? rows : rows + (await countRows(page, new URL(next, address).href));
}

test('the number that a list promises is the number of rows behind it', async ({ page }) => {
  await page.goto('quotations/by/status/');
  for (const link of await page.locator('.facet-index a').all()) {
    const href = await link.getAttribute('href');
    const promised = await link.locator('xpath=following-sibling::*[1]').innerText();
    expect(await countRows(page, new URL(href ?? '', page.url()).href)).toBe(Number(promised));
  }
});

test('a list of several pages is read on and back', async ({ page }) => {
  await page.goto('quotations/');
  await page.getByRole('link', { name: strings.layout.nextPage }).click();
  await expect(page).toHaveURL(/\/quotations\/page\/2\/$/);
  await page.getByRole('link', { name: strings.layout.previousPage }).click();
  await expect(page).toHaveURL(/\/quotations\/$/);
});
