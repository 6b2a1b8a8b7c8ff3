import { halfRemembered, wellKnown, wellKnownTitle } from '../support/known-texts.ts';
import { first, library } from '../support/library.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

test.use({ viewport: { width: 360, height: 740 } });

test('half a saying typed on the home page leads to the saying, and its page says how sure it is and where it stands', async ({
  page,
}) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill(halfRemembered);
  await page.keyboard.press('Enter');

  const results = page.getByRole('region', { name: strings.search.results }).getByRole('listitem');
  await expect(results.first()).toContainText(wellKnownTitle);
  await expect(results.first()).toContainText(strings.statuses[wellKnown.data.status].name);
  await expect(results.first().locator('mark').first()).toHaveText(halfRemembered);

  await results.first().getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/quotations/${wellKnown.id}/`));
  await page.evaluate(() => window.scrollTo(0, 0));
  const figure = page.getByRole('main').getByRole('figure').first();
  await expect(figure).toContainText(wellKnown.data.speaker);
  await expect(figure.getByText(strings.statuses[wellKnown.data.status].name)).toBeInViewport({ ratio: 1 });
  const adopted = first(
    wellKnown.data.chain.filter(({ step }) => step === 'adopted'),
    'adopted carrier',
  ).source;
  const source = first(
    library.lists.sources.filter(({ id }) => id === adopted),
    adopted,
  );
  await expect(figure.getByRole('link', { name: source.publisher ?? source.title })).toBeInViewport({ ratio: 1 });
});

test('a code finds the text that carries it', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill(wellKnown.data.code);
  await page.getByRole('button', { name: strings.home.submit }).click();
  await expect(page.locator('.search-result').first()).toHaveAttribute('data-code', wellKnown.data.code);
});
