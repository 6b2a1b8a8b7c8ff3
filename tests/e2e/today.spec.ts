import { routes } from '../../src/routes.ts';
import { strings } from '../../src/strings.ts';
import { dayOrNext, monthDayOf } from '../../src/lib/calendar-day.ts';
import { library, published } from '../support/library.ts';
import { expect, test } from '../support/watched-page.ts';

const days = library.lists.events.flatMap(({ date }) => monthDayOf(date) ?? []);
/** A day on which something happened, and one on which nothing did. */
const [eventful = ''] = days;
const quiet = Array.from({ length: 28 }, (_, day) => `02-${String(day + 1).padStart(2, '0')}`).find(
  (day) => !days.includes(day),
);
const titlesOn = (day: string | undefined) =>
  library.lists.events.filter(({ date }) => monthDayOf(date) === day).map(({ title }) => title);
const verified = published('quotations').filter(({ data }) => data.status === 'verified');

/** Noon of a day of 2027 where the reader is. */
const noon = (day: string) => new Date(`2027-${day}T12:00:00`);

for (const address of [routes.home(), routes.today()]) {
  test.describe(`today on ${address}`, () => {
    test('the events of this month and day', async ({ page }) => {
      await page.clock.setFixedTime(noon(eventful));
      await page.goto(`.${address}`);
      const board = page.locator('today-board');
      await expect(board.getByRole('heading', { name: strings.today.onThisDay, exact: true })).toBeVisible();
      for (const title of titlesOn(eventful)) await expect(board.getByRole('link', { name: title })).toBeVisible();
      await expect(board.locator('[data-day]:visible')).toHaveCount(1);
    });

    test('on a quiet day the next one, called so', async ({ page }) => {
      await page.clock.setFixedTime(noon(quiet ?? ''));
      await page.goto(`.${address}`);
      const board = page.locator('today-board');
      await expect(board.getByRole('heading', { name: strings.today.nextDay })).toBeVisible();
      for (const title of titlesOn(dayOrNext(quiet ?? '', days))) {
        await expect(board.getByRole('link', { name: title })).toBeVisible();
      }
    });

    test('one verified quotation, another one tomorrow', async ({ page }) => {
      const shown: string[] = [];
      for (const day of ['05-14', '05-15']) {
        await page.clock.setFixedTime(noon(day));
        await page.goto(`.${address}`);
        shown.push(await page.locator('today-board [data-quotations] a:visible').innerText());
      }
      expect(new Set(shown).size).toBe(2);
      for (const words of shown) expect(verified.map(({ data }) => data.text)).toContain(words);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a verified quotation stands there and a link leads to all days', async ({ page }) => {
    await page.goto('./');
    const board = page.locator('today-board');
    await expect(board.locator('[data-quotations] a:visible')).toHaveCount(1);
    await board.getByRole('link', { name: strings.today.allDays }).click();
    for (const title of titlesOn(eventful)) {
      await expect(page.locator('.calendar-months').getByRole('link', { name: title })).toBeVisible();
    }
  });
});
