import { library } from '../support/library.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

/** An event far down its period, so that its anchor has to be found. */
const periodOf = (id: string) => library.lists.events.filter(({ period }) => period === id);
const longest = [...library.lists.periods].sort((a, b) => periodOf(b.id).length - periodOf(a.id).length)[0];
const event = periodOf(longest?.id ?? '')
  .sort((a, b) => (a.date < b.date ? -1 : 1))
  .at(-2);

test('from the timeline through a period to an event, with its sources', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: strings.layout.mainNavigation })
    .getByRole('link', { name: strings.layout.timeline })
    .click();
  await page
    .getByRole('navigation', { name: strings.timeline.periods })
    .getByRole('link', { name: longest?.name ?? '' })
    .click();
  await expect(page.getByRole('heading', { name: longest?.name ?? '' })).toBeInViewport();
  await page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link', { name: event?.title ?? '', exact: true })
    .click();

  const entry = page.locator(`#${event?.id ?? ''}`);
  await expect(entry).toBeInViewport();
  await expect(entry.getByRole('heading', { name: event?.title ?? '' })).toBeVisible();
  await entry.getByText(strings.timeline.sources).click();
  await expect(entry.locator('.source-line').first()).toBeVisible();
});

test('one period leads to the next and back', async ({ page }) => {
  await page.goto(`timeline/${library.lists.periods[0]?.id ?? ''}/`);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('a[rel=next]').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(name);
  await page.locator('a[rel=prev]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
});
