import { halfRemembered } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';
import { QUERY_LIMIT } from '../../src/search/query.ts';
import { strings } from '../../src/strings.ts';

const words = strings.search.live;
const NONSENSE = '鼐龘靐齉犇骉';

test('the number of results is said aloud, and the question stands in the address', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(halfRemembered);
  await expect(page.getByRole('status')).toHaveText(/^找到 [1-9]\d* 条$/);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === halfRemembered);
});

test('reload keeps question, filter and order; back leads to what was seen before', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('调查')}`);
  const status = page.getByRole('status');
  await expect(status).toHaveText(/^找到 [1-9]\d* 条$/);
  const all = await status.innerText();

  const kinds = page.getByRole('group', { name: strings.search.narrow }).locator('details').first();
  const kind = kinds.getByRole('checkbox').first();
  if (!(await kind.isVisible())) await kinds.locator('summary').click();
  await kind.check();
  await expect(page).toHaveURL(/kind=/);
  await expect(status).toHaveText(/^找到 [1-9]\d* 条$/);
  await expect(status).not.toHaveText(all);
  const some = await status.innerText();
  await page.getByRole('combobox', { name: strings.search.sort }).selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  const firstResult = page.locator('[data-part=results] > li').first();
  await expect(firstResult).toBeVisible();
  const before = await firstResult.innerText();

  await page.reload();
  await expect(status).toHaveText(some);
  await expect(page.getByRole('combobox', { name: strings.search.sort })).toHaveValue('oldest');
  expect(await firstResult.innerText()).toBe(before);

  await firstResult.getByRole('link').click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(status).toHaveText(some);
  await page.goBack();
  await page.goBack();
  await expect(status).toHaveText(all);
  await expect(page.getByRole('searchbox')).toHaveValue('调查');
});

test('what is not there is said to be not there, with ways on', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(NONSENSE)}`);
  await expect(page.getByRole('status')).toHaveText(words.none.replace('{query}', NONSENSE));
  await expect(page.locator('[data-part=results] > li')).toHaveCount(0);
  await expect(page.getByRole('link', { name: strings.search.none.speakers })).toBeVisible();
});

test('markup in the address is shown as the text it is', async ({ page }) => {
  const hostile = '"><img src=x onerror=document.title=1><script>document.title=2</script>';
  const title = await page.goto('search/').then(() => page.title());
  await page.goto(`search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(hostile);
  await expect(page.getByRole('status')).toContainText(/找到|没有找到/);
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  expect(await page.title()).toBe(title);
});

test('a question is cut at its limit', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('调查'.repeat(QUERY_LIMIT))}`);
  await expect(page.getByRole('searchbox')).toHaveValue('调查'.repeat(QUERY_LIMIT / 2));
  await expect(page.getByRole('status')).toHaveText(/找到|没有/);
});

test('an index that does not arrive is called unavailable, never empty, and can be asked for again', async ({
  page,
  complaints,
}) => {
  await page.route(/\/search\/(?:library|meta)/, (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent(halfRemembered)}`);
  await expect(page.getByRole('status')).toHaveText(words.unavailable.network);
  await expect(page.getByText(strings.search.unavailable.advice)).toBeVisible();
  await page.unroute(/\/search\/(?:library|meta)/);
  await page.getByRole('button', { name: strings.search.retry }).click();
  await expect(page.getByRole('status')).toHaveText(/^找到 [1-9]\d* 条$/);
  // The browser reports the answers that this test withheld.
  const expected = complaints.splice(0);
  expect(expected.every((complaint) => /\/search\//.test(complaint))).toBe(true);
});
