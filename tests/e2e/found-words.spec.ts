import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readBody } from '../../src/build/markdown/read-body.ts';
import { arrivalUrl } from '../../src/search/arrival.ts';
import { strings } from '../../src/strings.ts';
import { serveBelowStudy } from '../support/base-path.ts';
import { article, lesson } from '../support/known-texts.ts';
import { first, published } from '../support/library.ts';
import { sitePages } from '../support/site-pages.ts';
import { expect, test, watch } from '../support/watched-page.ts';

const said = strings.found;
const home = `articles/${article.id}/`;
const { passages } = readBody(article.body);
const isPlain = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** Three characters of the article that stand in several passages, and the last passage in which they do. */
const often = (() => {
  const counts = new Map<string, number[]>();
  for (const { number, text } of passages) {
    const inside = Array.from(text, (_, at) => text.slice(at, at + 3)).filter((part) => part.length === 3);
    for (const part of new Set(inside.filter(isPlain))) counts.set(part, [...(counts.get(part) ?? []), number]);
  }
  const [word, numbers] = [...counts].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['', []];
  return { word, passage: `#p${numbers[numbers.length - 1] ?? 0}` };
})();
const bar = (page: Page) => page.getByRole('region', { name: said.name });
const line = (page: Page) => bar(page).getByRole('status');
const marks = (page: Page) => page.locator('mark.found');
const current = (page: Page) => page.locator('mark.found[aria-current]');
const position = (place: number, total: number) =>
  said.position.replace('{place}', String(place)).replace('{total}', String(total));
const textOfMain = (page: Page) => page.locator('main').evaluate((main) => main.textContent);
/** A stretch of a passage without any element in it. */
const textOfUnlinked = (page: Page) =>
  page.locator('[data-body] > p').evaluateAll((all) => {
    const texts = all.flatMap(({ childNodes }) =>
      [...childNodes].map((node) => (node instanceof Text ? node.data : '')),
    );
    return texts.sort((a, b) => b.length - a.length)[0] ?? '';
  });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();

test('a hit opens at its passage, every place is marked, and one steps through them in order', async ({ page }) => {
  await page.goto(home);
  const text = await page.locator('main').innerText();
  const total = text.split(often.word).length - 1;
  expect(total).toBeGreaterThan(2);

  await page.goto(arrivalUrl(home + often.passage, [often.word]));
  await expect(marks(page)).toHaveText(Array.from({ length: total }, () => often.word));
  await expect(page.locator(often.passage).locator(current(page))).toHaveCount(1);
  await expect(current(page)).toBeInViewport({ ratio: 1 });
  const top = await current(page).evaluate((element) => element.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(100);

  const opened = Number(await current(page).getAttribute('data-found'));
  await expect(line(page)).toHaveText(position(opened, total));
  for (let step = 1; step <= total; step += 1) {
    await press(page, said.next);
    const place = ((opened - 1 + step) % total) + 1;
    await expect(line(page)).toHaveText(position(place, total));
    await expect(current(page)).toHaveAttribute('data-found', String(place));
    await expect(current(page)).toBeInViewport({ ratio: 1 });
  }
  await press(page, said.previous);
  await expect(line(page)).toHaveText(position(((opened - 2 + total) % total) + 1, total));
});

test('punctuation between the words does not part them, a block does', async ({ page }) => {
  await page.goto(home);
  const [, before = '', mark = '', after = ''] =
    /(\p{Script=Han}{4})([，；：。])(\p{Script=Han}{4})/u.exec(await textOfUnlinked(page)) ?? [];
  await page.goto(arrivalUrl(home, [before + after]));
  await expect(marks(page).first()).toHaveText(before + mark + after);

  const apart = await page
    .locator('[data-body] > p[id]')
    .evaluateAll(([first, second]) => (first?.textContent ?? '').slice(-4) + (second?.textContent ?? '').slice(0, 3));
  await page.goto(arrivalUrl(home, [apart]));
  await expect(line(page)).toHaveText(said.goneFromPage.replace('{words}', apart));
  await expect(marks(page)).toHaveCount(0);
});

test('words that run into a link are one place, and links stay links', async ({ page, complaints }) => {
  await page.goto(home);
  const across = await page.locator('[data-body] a.gloss').evaluateAll((links) =>
    links
      .map((link) => {
        const next = link.nextSibling instanceof Text ? link.nextSibling.data : '';
        return { name: link.textContent, next: /^\p{Script=Han}{3}/u.exec(next)?.[0] ?? '' };
      })
      .find(({ next }) => next !== ''),
  );
  const { name, next } = across ?? { name: '', next: '' };
  await page.goto(arrivalUrl(home, [name + next]));
  await expect(line(page)).toHaveText(/^第 1 处/);
  await expect(page.locator('[data-found="1"]')).toHaveText([name, next]);
  await page.locator('a [data-found="1"]').click();
  await expect(page).not.toHaveURL(/\/articles\//);

  await page.goto(arrivalUrl(home, [often.word]));
  await expect(line(page)).toBeVisible();
  const source = page.locator('[data-body] sup a').first();
  const target = (await source.getAttribute('href')) ?? '';
  await source.click();
  await expect(page.locator(target)).toBeInViewport();
  await expect(marks(page).first()).toHaveText(often.word);
  expect(complaints).toEqual([]);
});

test('the number of a source between the words does not part them', async ({ page }) => {
  const within = /(\p{Script=Han}{3})[，；。]?<Cite [^>]*\/>[，；。]?(\p{Script=Han}{3})/u;
  const cited = first(
    published('lessons').filter(({ body }) => within.test(body)),
    'lesson that names a source within a passage',
  );
  const [, before = '', after = ''] = within.exec(cited.body) ?? [];
  await page.goto(arrivalUrl(`lessons/${cited.id}/`, [before + after]));
  await expect(marks(page)).toHaveText([before, after]);
});

test('Escape takes everything back: marks, bar, and the words in the address', async ({ page }) => {
  await page.goto(home + often.passage);
  const body = page.locator('main');
  const nodes = () =>
    body.evaluate((main) => {
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_ALL);
      let count = 0;
      while (walker.nextNode()) count += 1;
      return count;
    });
  const [text, count] = [await textOfMain(page), await nodes()];

  await page.goto(arrivalUrl(home + often.passage, [often.word]));
  await expect(bar(page)).toBeVisible();
  expect(await textOfMain(page)).toBe(text);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('mark.found')).toHaveCount(0);
  expect(await nodes()).toBe(count);
  await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${home}`) && url.search === '' && url.hash !== '');
  await expect(page.locator(often.passage)).toBeInViewport();
  await page.reload();
  await expect(page.locator('mark.found')).toHaveCount(0);
});

test('the bar is reached, used and left by keys, and leaves the focus at the words', async ({ page }) => {
  await page.goto(arrivalUrl(home, [often.word]));
  await expect(bar(page)).toBeVisible();
  const next = bar(page).getByRole('button', { name: said.next, exact: true });
  for (let step = 0; step < 20 && !(await next.evaluate((button) => button === document.activeElement)); step += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(line(page)).toHaveText(/^第 3 处/);
  const block = await current(page).evaluate((element) => element.closest('[id]')?.id);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.closest('[id]')?.id)).toBe(block);
});

test('words that were edited away are missed aloud, and the passage is shown', async ({ page }) => {
  const passage = `#p${passages.length}`;
  await page.goto(arrivalUrl(home + passage, ['鼐龘靐', '齉犇骉']));
  await expect(line(page)).toHaveText(said.goneFromPassage.replace('{words}', `鼐龘靐${said.between}齉犇骉`));
  await expect(page.locator(passage)).toBeInViewport();
  await expect(bar(page).getByRole('button')).toHaveText([said.clear]);
  await press(page, said.clear);
  await expect(page).toHaveURL((url) => url.search === '' && url.hash === passage);
});

test('an answer that holds the words is unfolded', async ({ page }) => {
  await page.goto(`lessons/${lesson.id}/`);
  const answer = await page.locator('main').evaluate((main) => {
    const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
    const answers = [...main.querySelectorAll('details p')].map(({ textContent }) => bare(textContent));
    return answers.find((one) => bare(main.textContent).split(one).length === 2) ?? '';
  });
  await page.goto(arrivalUrl(`lessons/${lesson.id}/`, [answer]));
  await expect(page.locator('details[open]')).toHaveCount(1);
  await expect(page.locator('details[open]').locator(current(page)).first()).toBeInViewport();
});

test('what is copied is what the page says, without the colours of the marks', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await page.evaluate((id) => {
      const passage = document.querySelector(id);
      if (passage) getSelection()?.selectAllChildren(passage);
    }, often.passage);
    await page.keyboard.press('Control+c');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), markup: await read('text/html') };
    });
  };
  await page.goto(home);
  const plain = await copied();
  await page.goto(arrivalUrl(home, [often.word]));
  await expect(bar(page)).toBeVisible();
  const marked = await copied();
  expect(marked.text).toBe(plain.text);
  const styles = [...marked.markup.matchAll(/<mark[^>]*style="([^"]*)"/g)].map(([, style = '']) => style);
  expect(styles.length).toBeGreaterThan(0);
  for (const style of styles) expect(style).not.toMatch(/rgb\((?!38, 33, 27)|solid/);
  const look = () =>
    marks(page)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  await expect.poll(look).not.toBe('rgba(0, 0, 0, 0)');

  await page.keyboard.press('Control+a');
  expect(await page.evaluate(() => getSelection()?.toString())).not.toContain(said.next);
});

test('marks move nothing on a page of any kind', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 360, height: 800 });
  const height = () =>
    page.locator('main').evaluate((main) => {
      const [first, last] = [main.firstElementChild, main.lastElementChild].map((one) => one?.getBoundingClientRect());
      return (last?.bottom ?? 0) - (first?.top ?? 0);
    });
  for (const { kind, address } of sitePages) {
    await page.goto(arrivalUrl(address.slice(1), ['的', '一', '年', '兰考']));
    await expect(bar(page), kind).toBeVisible();
    const marked = await height();
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), kind).toBeLessThanOrEqual(360);
    await page.keyboard.press('Escape');
    await expect(marks(page), kind).toHaveCount(0);
    expect.soft(marked, kind).toBe(await height());
  }
});

test('on paper there is neither bar nor colour', async ({ page }) => {
  await page.goto(arrivalUrl(home + often.passage, [often.word]));
  await expect(bar(page)).toBeVisible();
  const look = () =>
    current(page).evaluate((element) => {
      const { backgroundColor, borderBottomWidth } = getComputedStyle(element);
      return { backgroundColor, borderBottomWidth };
    });
  expect(await look()).not.toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', borderBottomWidth: '0px' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.found-bar')).toBeHidden();
  expect(await look()).toEqual({ backgroundColor: 'rgba(0, 0, 0, 0)', borderBottomWidth: '0px' });
});

test('who comes back is where they were, not at the first place again', async ({ page }) => {
  await page.goto(arrivalUrl(home + often.passage, [often.word]));
  await expect(bar(page)).toBeVisible();
  const link = page.locator('main .sources a').last();
  await link.scrollIntoViewIfNeeded();
  const left = await page.evaluate(() => window.scrollY);
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(page).not.toHaveURL(/find=/);
  await page.goBack();
  await expect(bar(page)).toBeVisible();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - left)).toBeLessThan(80);
});

test('an address asks for text and gets no more', async ({ page }) => {
  const hostile = '"><img src=x onerror=document.title=1>';
  await page.goto(arrivalUrl(home, [hostile]));
  await expect(line(page)).toHaveText(said.goneFromPage.replace('{words}', hostile));
  await expect(page.locator('.found-bar img')).toHaveCount(0);
  await page.goto(`${home}?find=&find=%E9%A6&find=${'%2C'.repeat(200)}`);
  await page.waitForLoadState('networkidle');
  await expect(bar(page)).toHaveCount(0);
});

test('who was sent no words loads nothing for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(home, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(1);
  expect(asked.filter((path) => /\.css$|\.json$/.test(path))).toEqual([]);
});

test('below another path it is the same', async ({ browser }) => {
  const { server, url } = await serveBelowStudy();
  const page = await browser.newPage();
  try {
    const complaints = watch(page, new URL(url).origin);
    await page.goto(url + arrivalUrl(home + often.passage, [often.word]));
    await expect(line(page)).toHaveText(/^第 \d+ 处/);
    await expect(current(page)).toBeInViewport();
    expect(await bar(page).evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
    server.close();
  }
});

test('the bar and the marks can be read by everybody, light and dark', async ({ page }) => {
  await page.goto(arrivalUrl(home + often.passage, [often.word]));
  await expect(line(page)).toHaveText(/处/);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  }
});
