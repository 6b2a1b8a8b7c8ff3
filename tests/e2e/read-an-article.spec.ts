import { readBody } from '../../src/build/markdown/read-body.ts';
import { article } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

test('an article is opened from the home page and read from one of its sections', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: strings.layout.doors })
    .getByRole('link', { name: new RegExp(`^${strings.layout.read}`) })
    .click();
  await page.getByRole('link', { name: article.data.title }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.data.title);

  const heading = readBody(article.body).headings.at(-1);
  await page
    .getByRole('navigation', { name: strings.text.contents })
    .getByRole('link', { name: heading?.text ?? '', exact: true })
    .click();
  await expect(page).toHaveURL(new RegExp(`#${heading?.anchor ?? ''}$`));
  await expect(page.getByRole('heading', { name: heading?.text ?? '', exact: true })).toBeInViewport();
});

test('a number in the text leads to its source, and back leads to the sentence', async ({ page }) => {
  await page.goto(`articles/${article.id}/`);
  const cite = page.locator('[data-body] sup a').nth(3);
  await cite.scrollIntoViewIfNeeded();
  const number = (await cite.innerText()).replace(/\D/g, '');
  await cite.click();
  const source = page.locator('.sources li').nth(Number(number) - 1);
  await expect(source).toBeInViewport();
  await expect(page).toHaveURL(new RegExp(`#${(await source.getAttribute('id')) ?? 'no id'}$`));
  await page.goBack();
  await expect(cite).toBeInViewport();
});

test('a term, a person or a place named in the text leads to its explanation', async ({ page }) => {
  await page.goto(`articles/${article.id}/`);
  const gloss = page.locator('[data-body] a.gloss').first();
  const name = await gloss.innerText();
  await gloss.click();
  await expect(page).not.toHaveURL(/\/articles\//);
  await expect(page.getByRole('main')).toContainText(name);
});

test('the address of a passage opens at the passage', async ({ page }) => {
  const { passages } = readBody(article.body);
  const last = passages.at(-1)?.number ?? 0;
  await page.goto(`articles/${article.id}/#p${last}`);
  await expect(page.locator(`#p${last}`)).toBeInViewport();
});
