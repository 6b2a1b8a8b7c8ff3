import type { Page } from '@playwright/test';
import { halfRemembered, wellKnown } from '../support/known-texts.ts';
import { sitePages } from '../support/site-pages.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

/** Width in pixels of the outline by which the focused element is told from others; the row around a field may carry it. */
function outlineWidth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const widths = [focused, focused.parentElement ?? focused].map((element) => {
      const { outlineStyle, outlineWidth: width } = getComputedStyle(element);
      return outlineStyle === 'none' ? 0 : Number.parseFloat(width);
    });
    return Math.max(...widths);
  });
}

/** Whether the focused element lies, at least in part, within the window. */
function isInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return box !== undefined && box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  });
}

test('the first Tab offers to skip to the text, and it works', async ({ page }) => {
  await page.goto('./');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: strings.layout.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(inMain).toBe(true);
});

for (const { kind, address } of sitePages.filter((page) =>
  ['home', 'quotation', 'list', 'search', 'lesson'].includes(page.kind),
)) {
  test(`whatever has the focus shows it: ${kind} at ${address}`, async ({ page }) => {
    await page.goto(address.slice(1));
    const seen = new Set<string>();
    for (let step = 0; step < 25; step += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120) ?? '');
      if (name.startsWith('<body')) break;
      seen.add(name);
      expect(await outlineWidth(page), name).toBeGreaterThanOrEqual(2);
      expect(await isInSight(page), `${name} is in sight`).toBe(true);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
}

test('search is asked, walked through and left by keys alone', async ({ page }) => {
  await page.goto('search/');
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.type(halfRemembered);
  await expect(page.getByRole('status')).toHaveText(/^找到 [1-9]\d* 条(?:，共 \d+ 处)?$/);

  const links = page.locator('.search-result h3 > a');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await expect(page.locator('.search-result')).toHaveCount(0);

  await page.keyboard.type(halfRemembered);
  await expect(page.getByRole('status')).toHaveText(/^找到 [1-9]\d* 条(?:，共 \d+ 处)?$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/quotations/${wellKnown.id}/`));
});

test('a slash within the field is a slash', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
});
