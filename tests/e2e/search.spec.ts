import { halfRemembered, onlyInAnArticle, wellKnown } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';
import { QUERY_LIMIT } from '../../src/search/query.ts';
import { strings } from '../../src/strings.ts';

const words = strings.search.live;
/** What is said once the whole answer is there. */
const FOUND = /^找到 [1-9]\d* 条(?:，共 \d+ 处)?$/;
const NONSENSE = '鼐龘靐齉犇骉';

test('the number of results is said aloud, and the question stands in the address', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(halfRemembered);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === halfRemembered);
});

test('reload keeps question, filter and order; back leads to what was seen before', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('调查')}`);
  const status = page.getByRole('status');
  await expect(status).toHaveText(FOUND);
  const all = await status.innerText();

  const kinds = page.getByRole('group', { name: strings.search.narrow }).locator('details').first();
  const kind = kinds.getByRole('checkbox').first();
  if (!(await kind.isVisible())) await kinds.locator('summary').click();
  await kind.check();
  await expect(page).toHaveURL(/kind=/);
  await expect(status).toHaveText(FOUND);
  await expect(status).not.toHaveText(all);
  const some = await status.innerText();
  await page.getByRole('combobox', { name: strings.search.sort }).selectOption('oldest');
  await expect(page).toHaveURL(/sort=oldest/);
  const firstResult = page.locator('.search-result').first();
  await expect(firstResult).toBeVisible();
  const before = await firstResult.innerText();

  await page.reload();
  await expect(status).toHaveText(some);
  await expect(page.getByRole('combobox', { name: strings.search.sort })).toHaveValue('oldest');
  expect(await firstResult.innerText()).toBe(before);

  await firstResult.getByRole('link').first().click();
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
  await expect(page.locator('.search-result')).toHaveCount(0);
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

test('sections stand in order: sayings, then texts; each result has its code and kind', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(halfRemembered)}`);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  const sections = await page
    .locator('[data-section]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-section')));
  expect(sections.indexOf('quotations')).toBeLessThan(sections.indexOf('texts'));
  const first = page.locator('.search-result').first();
  await expect(first).toHaveAttribute('data-code', wellKnown.data.code);
  await expect(first).toHaveAttribute('data-kind', strings.kinds.quotations.one);
  await expect(first.locator('mark').first()).toHaveText(new RegExp([...halfRemembered].join('\\P{L}*'), 'u'));
});

test('a program on the page gets the same list', async ({ page }) => {
  await page.goto('search/');
  const results = await page.evaluate((query) => window.portalSearch?.(query), halfRemembered);
  expect(results?.[0]).toEqual({
    id: wellKnown.data.code,
    url: `quotations/${wellKnown.id}/`,
    kind: strings.kinds.quotations.one,
    label: words.tiers.exact,
  });
});

test('a result opens with its words shown', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(onlyInAnArticle)}`);
  await page.locator('.search-result h3 a').first().click();
  await expect(page).toHaveURL(/#p\d+$/);
  await expect(page.locator('mark').first()).toBeVisible();
});

test('a filter that holds everything back tells what it holds, and gives way', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(halfRemembered)}&year=1922`);
  const status = page.getByRole('status');
  await expect(status).toContainText('所选条件下没有');
  await page.locator('[data-part=ways] button').first().click();
  await expect(status).toHaveText(FOUND);
  await expect(page).not.toHaveURL(/year=/);
});

test('where nothing answers, the longest part that does occur is one press away', async ({ page }) => {
  const query = '火星上的泡桐电脑';
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  await expect(page.getByRole('status')).toHaveText(words.none.replace('{query}', query));
  await page.getByRole('button', { name: '的泡桐' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('的泡桐');
  await expect(page.getByRole('status')).toHaveText(FOUND);
});

test('a filter may be typed, and its chip takes it out of the question again', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent(`说话人:${wellKnown.data.speaker} ${halfRemembered}`)}`);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  const chip = page.getByRole('button', { name: new RegExp(`去掉条件.*${wellKnown.data.speaker}`) });
  await chip.click();
  await expect(page.getByRole('searchbox')).toHaveValue(halfRemembered);
  await expect(chip).toHaveCount(0);
});

test('further places of a text are shown by themselves, and left again', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('焦裕禄')}&kind=${encodeURIComponent('文章')}`);
  await page
    .getByRole('link', { name: /同篇另有/ })
    .first()
    .click();
  await expect(page).toHaveURL(/in=articles/);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  await page.getByRole('button', { name: /不再只在/ }).click();
  await expect(page).not.toHaveURL(/in=articles/);
});

test('all sayings on a theme, by date, are one press from its name', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('调查研究');
  await page.getByRole('button', { name: /全部语录 \d+ 条/ }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  const years = await page.locator('.search-facts').allInnerTexts();
  const dated = years.flatMap((facts) => /(\d{4})年/.exec(facts)?.[1] ?? []);
  expect(dated.length).toBeGreaterThan(2);
  expect(dated).toEqual([...dated].sort());
});

test('searches are remembered on this device until they are cleared', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill(halfRemembered);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('status')).toHaveText(FOUND);
  await page.goto('search/');
  await page.getByRole('button', { name: halfRemembered }).click();
  await expect(page.getByRole('searchbox')).toHaveValue(halfRemembered);
  await page.goto('search/');
  await page.getByRole('button', { name: strings.search.forget }).click();
  await expect(page.getByRole('button', { name: halfRemembered })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: halfRemembered })).toHaveCount(0);
});

test('nothing of the search is loaded before it is wanted', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./');
  await page.goto('search/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /\/search\/.+\.(?:json|js|pf_)|worker/.test(url))).toEqual([]);
});

test('the page does not move while the answer comes', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts = ((window as { shifts?: number }).shifts = 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        (window as { shifts?: number }).shifts = ((window as { shifts?: number }).shifts ?? shifts) + value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`search/?q=${encodeURIComponent(halfRemembered)}`);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  expect(await page.evaluate(() => (window as { shifts?: number }).shifts)).toBeLessThan(0.02);
});

test('every place of a word stands in its line, sorted as one likes, and can be taken along', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('焦裕禄')}`);
  await expect(page.getByRole('status')).toHaveText(FOUND);
  await page.getByRole('button', { name: strings.search.views.kwic }).click();
  await expect(page).toHaveURL(/view=kwic/);
  const rows = page.locator('.kwic-lines tbody tr');
  await expect(rows.first()).toContainText('焦裕禄');
  await expect(page.locator('.kwic-shown')).not.toBeEmpty();
  const before = await rows.allInnerTexts();
  expect(before.length).toBeGreaterThan(50);
  await page.locator('.kwic-controls select').selectOption('right');
  await expect(page).toHaveURL(/lines=right/);
  await expect.poll(async () => (await rows.allInnerTexts()).join()).not.toBe(before.join());
  const saving = page.waitForEvent('download');
  await page.locator('.kwic-download').click();
  expect((await saving).suggestedFilename()).toMatch(/\.csv$/);
});
