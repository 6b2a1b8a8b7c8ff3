import { strings } from '../../src/strings.ts';
import { halfRemembered } from '../support/known-texts.ts';
import { serveBelowStudy } from '../support/base-path.ts';
import { sitePages } from '../support/site-pages.ts';
import { expect, test, watch } from '../support/watched-page.ts';

test('no page of any kind logs an error, breaks the policy or asks another host', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  for (const { address } of sitePages) {
    await page.goto(address.slice(1), { waitUntil: 'networkidle' });
    expect.soft(complaints, address).toEqual([]);
  }
});

test('below another path, every page, its links and search work as at the root', async ({ browser }) => {
  const { server, url } = await serveBelowStudy();
  const page = await browser.newPage();
  try {
    const complaints = watch(page, new URL(url).origin);
    for (const { address } of sitePages.filter(({ kind }) => kind !== 'not-found')) {
      await page.goto(url + address.slice(1));
      const hrefs = await page
        .locator('a[href]')
        .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).href));
      const strayed = hrefs.filter((href) => new URL(href).origin === new URL(url).origin && !href.startsWith(url));
      expect(strayed, address).toEqual([]);
    }
    await page.goto(`${url}search/?q=${encodeURIComponent(halfRemembered)}`);
    await expect(page.getByRole('status')).toHaveText(/^找到 [1-9]\d* 条(?:，共 \d+ 处)?$/);
    await page.locator('.search-result h3 > a').first().click();
    await expect(page).toHaveURL(new RegExp(`^${url}quotations/`));
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    server.close();
  }
});

test('what is not there is answered with a page that leads on', async ({ page, complaints }) => {
  const response = await page.goto('nothing/of/the/kind/');
  expect(response?.status()).toBe(404);
  const ways = page.getByRole('main').getByRole('link').filter({ hasNotText: strings.home.checkLink });
  await ways.first().click();
  await expect(page).toHaveURL(/:\d+\/$/);
  // The browser itself reports the status that was asked for.
  expect(complaints.splice(0).every((complaint) => complaint.includes('404'))).toBe(true);
});
