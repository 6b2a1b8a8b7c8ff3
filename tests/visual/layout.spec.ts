import { halfRemembered, article, wellKnown } from '../support/known-texts.ts';
import { boxOf, charactersALine, overlaps, wideElements } from '../support/layout.ts';
import { expect, test } from '../support/watched-page.ts';
import { routes } from '../../src/routes.ts';

const WIDTHS = [360, 768, 1440] as const;
const SCREENS = [
  { name: 'home', address: routes.home() },
  { name: 'quotation', address: routes.quotation(wellKnown.id) },
  { name: 'article', address: routes.article(article.id) },
  { name: 'timeline', address: routes.timeline() },
  { name: 'search', address: routes.search(halfRemembered) },
  { name: 'kitchen-sink', address: routes.kitchenSink() },
] as const;

// Pictures to be looked at by a person lie in `.cache/visual/`; what follows are the facts that can fail.
for (const { name, address } of SCREENS) {
  for (const width of WIDTHS) {
    test(`${name} at ${width} px keeps its layout, light and dark`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address.slice(1));
      if (name === 'search') await expect(page.getByRole('status')).toHaveText(/找到/);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({ path: `.cache/visual/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
      expect(await wideElements(page)).toEqual([]);
      expect(await overlaps(page, 'body > *, main > *')).toEqual([]);
      const head = await boxOf(page, '.site-head');
      expect(head.bottom - head.top).toBeGreaterThan(40);
      expect(head.bottom - head.top).toBeLessThan(width < 480 ? 200 : 140);
    });
  }
}

test('the home page fits one screen: name, search and quotation before the doors', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('./');
  const [name, field, quotation, doors] = [
    await boxOf(page, 'h1'),
    await boxOf(page, 'main [type=search]'),
    await boxOf(page, '.home-hero .quotation'),
    await boxOf(page, '.doors'),
  ];
  expect(name.bottom).toBeLessThanOrEqual(field.top);
  expect(field.bottom).toBeLessThanOrEqual(quotation.top);
  expect(quotation.bottom).toBeLessThanOrEqual(doors.top);
  expect(doors.top).toBeLessThan(900);
});

test('a line of an article holds 34 to 40 characters on a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(routes.article(article.id).slice(1));
  const characters = await charactersALine(page, '[data-body] > p');
  expect(characters).toBeGreaterThanOrEqual(34);
  expect(characters).toBeLessThanOrEqual(40);
});

test('text is at least 18 px on a phone and 19 px on a desktop, 1.8 lines high', async ({ page }) => {
  await page.goto(routes.article(article.id).slice(1));
  for (const [width, least] of [
    [360, 18],
    [1440, 19],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const { size, line } = await page
      .locator('[data-body] > p')
      .first()
      .evaluate((paragraph) => {
        const { fontSize, lineHeight } = getComputedStyle(paragraph);
        return { size: Number.parseFloat(fontSize), line: Number.parseFloat(lineHeight) };
      });
    expect(size).toBeGreaterThanOrEqual(least);
    expect(line / size).toBeCloseTo(1.8, 1);
  }
});

test('quotations and headings are set in Song, text is not', async ({ page }) => {
  await page.goto(routes.quotation(wellKnown.id).slice(1));
  const family = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontFamily);
  expect(await family('.quotation-text')).toMatch(/Song|Serif/i);
  expect(await family('main h2')).toMatch(/Song|Serif/i);
  expect(await family('.prose .chain p')).not.toMatch(/Song|(?<!Sans )Serif/);
});

test('by day dark ink stands on light paper, by night light ink on a dark field', async ({ page }) => {
  await page.goto('./');
  const [paper, ink] = ['background-color', 'color'] as const;
  const brightness = (property: string) =>
    page.evaluate((name) => {
      const rgb =
        getComputedStyle(document.documentElement).getPropertyValue(name).match(/\d+/g)?.slice(0, 3).map(Number) ?? [];
      return rgb.reduce((sum, value) => sum + value, 0) / 765;
    }, property);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness(paper)).toBeGreaterThan(0.9);
  expect(await brightness(ink)).toBeLessThan(0.25);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await brightness(paper)).toBeLessThan(0.15);
  expect(await brightness(ink)).toBeGreaterThan(0.75);
});

test('who asks for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationName, scrollBehavior }) =>
            transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0.01) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth',
        ).length,
  );
  expect(moving).toBe(0);
});
