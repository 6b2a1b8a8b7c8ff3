import { readBody } from '../../src/build/markdown/read-body.ts';
import { article, wellKnown } from '../support/known-texts.ts';
import { sitePages } from '../support/site-pages.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page can be read, and offers nothing that cannot be had', async ({ page }) => {
  for (const { address } of sitePages) {
    await page.goto(address.slice(1));
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
    expect.soft((await page.getByRole('main').innerText()).length, address).toBeGreaterThan(30);
    await expect
      .soft(page.getByRole('main').locator(':is(button, input, select, fieldset):disabled:visible'), address)
      .toHaveCount(0);
  }
});

test('contents, lists and facets lead on', async ({ page }) => {
  await page.goto(`articles/${article.id}/`);
  const heading = readBody(article.body).headings[1];
  await page
    .getByRole('navigation', { name: strings.text.contents })
    .getByRole('link', { name: heading?.text ?? '', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: heading?.text ?? '', exact: true })).toBeInViewport();

  await page.goto('quotations/');
  await page
    .getByRole('navigation', { name: strings.layout.browse })
    .getByRole('link', { name: strings.statuses[wellKnown.data.status].name })
    .click();
  await page.getByRole('link', { name: wellKnown.data.text }).first().click();
  await expect(page).toHaveURL(new RegExp(`/quotations/${wellKnown.id}/`));
});

test('search says that it needs script and shows the way to the lists', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('三害');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\//);
  const notice = page.locator('noscript');
  await expect(notice).toBeVisible();
  expect(await notice.innerText()).toContain(strings.search.noScript);
  await page.getByRole('main').getByRole('link', { name: strings.kinds.quotations.name, exact: true }).click();
  await expect(page).toHaveURL(/\/quotations\/$/);
});
