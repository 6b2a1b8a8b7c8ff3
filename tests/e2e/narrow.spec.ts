import { sitePages } from '../support/site-pages.ts';
import { expect, test } from '../support/watched-page.ts';

for (const width of [320, 360]) {
  test(`no page needs sideways scrolling at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const { address } of sitePages) {
      await page.goto(address.slice(1));
      const needed = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(needed, address).toBeLessThanOrEqual(width);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('links of the navigation are large enough for a finger', async ({ page }) => {
    await page.goto('./');
    for (const link of await page.locator('.site-nav a, .doors a').all()) {
      const box = await link.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0), await link.innerText()).toBeGreaterThanOrEqual(24);
    }
  });
});
