import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { sitePages } from '../support/site-pages.ts';
import { expect, test } from '../support/watched-page.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page as it stands, one line for each element. */
async function violations(page: Page): Promise<string[]> {
  const results = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

async function expectNone(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without motion, so that no colour is caught half-way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect.soft(await violations(page), colorScheme).toEqual([]);
  }
}

for (const { kind, address } of sitePages) {
  test(`${kind} at ${address}, light and dark`, async ({ page }) => {
    await page.goto(address.slice(1));
    // What is folded up counts as well.
    await page.locator('details').evaluateAll((all) => {
      for (const details of all) details.setAttribute('open', '');
    });
    await expectNone(page);
  });
}

test('search with results, light and dark', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('调查')}`);
  await expect(page.getByRole('status')).toHaveText(/找到/);
  await expectNone(page);
});

test('search without results, light and dark', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('鼐龘靐齉犇骉')}`);
  await expect(page.getByRole('status')).toHaveText(/没有找到/);
  await expectNone(page);
});
