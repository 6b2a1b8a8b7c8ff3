import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { drafts } from '../check/drafts.ts';
import { madeDocx } from '../check/made-docx.ts';
import { allTexts, first } from '../support/library.ts';
import { wellKnown } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';
import { CHECK_LIMIT } from '../../src/search/check/limit.ts';
import { strings } from '../../src/strings.ts';

const words = strings.check.live;
const draft = first(drafts, 'draft');
const { text: saying, speaker, code } = wellKnown.data;
/** The well-known saying with its last two letters swapped. */
const slip = saying.replace(/(\p{L})(\p{L})(\P{L}*)$/u, '$2$1$3');
const NOWHERE = '鼐龘靐齉犇骉麤鱻';

const field = (page: Page) => page.getByRole('textbox', { name: strings.check.label });
const status = (page: Page) => page.locator('[data-part=status]');
const items = (page: Page) => page.getByRole('list', { name: strings.check.findings }).getByRole('listitem');

async function check(page: Page, text: string): Promise<void> {
  if (!page.url().endsWith('/check/')) await page.goto('check/');
  await field(page).fill(text);
  await page.getByRole('button', { name: strings.check.run, exact: true }).click();
}

test('a draft is compared passage by passage: what is wrong is told with what is right, and nothing is sent', async ({
  page,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`));
  await check(page, draft.text);
  await expect(status(page)).toHaveText(new RegExp(`其中 ${draft.errors.length} 处请留意`));
  await expect(page.getByRole('heading', { name: strings.check.report, exact: true })).toBeFocused();
  await expect(items(page)).toHaveCount(draft.errors.length);
  for (const { words: passage, verdict, speaker: named } of draft.errors) {
    const item = items(page).filter({ has: page.locator('.check-sentence mark', { hasText: passage }) });
    await expect(item).toContainText(words.labels[verdict]);
    if (named !== undefined) await expect(item).toContainText(words.wrongSpeaker);
  }
  expect(sent.filter((request) => !request.startsWith('GET '))).toEqual([]);
  const phrases = draft.errors.map(({ words: passage }) => passage.slice(0, 6));
  expect(sent.filter((request) => phrases.some((phrase) => decodeURIComponent(request).includes(phrase)))).toEqual([]);

  await page.getByRole('radio', { name: /^全部/ }).check();
  await expect(async () => expect(await items(page).count()).toBeGreaterThan(draft.errors.length)).toPass();
});

test('right words are put in, taken out again, and taken along with notes', async ({ page }) => {
  const wrong = `${speaker}说：“${slip}”这是原话。`;
  await check(page, wrong);
  const item = items(page).first();
  await expect(item).toContainText(words.labels.differs);
  await expect(item.getByRole('link')).toHaveAttribute('href', new RegExp(`quotations/${wellKnown.id}/$`));
  await item.getByRole('button', { name: words.replace }).click();
  await expect(field(page)).toHaveValue(`${speaker}说：“${saying}”这是原话。`);
  await item.getByRole('button', { name: words.undo }).click();
  await expect(field(page)).toHaveValue(wrong);
  await item.getByRole('button', { name: words.replace }).click();

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: strings.check.download }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(words.fileName);
  const lines = readFileSync(await file.path(), 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n');
  expect(lines[0]).toBe(`${speaker}说：“${saying}”［1］这是原话。`);
  expect(lines.find((line) => line.startsWith('［1］'))).toContain(`，${code}，`);

  await page.getByRole('button', { name: strings.check.copy }).click();
  await expect(page.locator('[data-part=taken]')).toHaveText(words.copied);
});

test('a finding leads back to its place in the text', async ({ page }) => {
  await check(page, `第一行。\n${'再说几句别的话。'.repeat(20)}\n他说：“${slip}”`);
  await items(page).first().getByRole('button', { name: words.show }).click();
  await expect(field(page)).toBeFocused();
  const selected = await field(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe(slip);
});

test('a text that was changed is not taken for the one that was compared', async ({ page }) => {
  await check(page, `他说：“${slip}”`);
  await expect(items(page)).toHaveCount(1);
  await field(page).press('End');
  await field(page).pressSequentially('再加一句');
  await expect(page.getByText(words.stale)).toBeVisible();
  await expect(items(page).getByRole('button', { name: words.replace })).toBeDisabled();
  await page.getByRole('button', { name: strings.check.run, exact: true }).click();
  await expect(page.getByText(words.stale)).toBeHidden();
  await expect(items(page).getByRole('button', { name: words.replace })).toBeEnabled();
});

test('words in a text of the library are not called unlisted; what is nowhere is', async ({ page }) => {
  const passages = allTexts.filter(({ kind }) => kind === 'articles').flatMap(({ reading }) => reading.passages);
  const plain = passages.flatMap(({ text }) => /^[^“”《》「」（）、\d]{24,}/u.exec(text) ?? []);
  const sentence = first(plain, 'article with a plain sentence').slice(0, 20);
  await check(page, `有人写道“${NOWHERE}”，也有人写道“${sentence}”。`);
  await expect(status(page)).toHaveText(/处请留意/);
  await page.getByRole('radio', { name: /^全部/ }).check();
  const verdicts = page.locator('.check-finding h3');
  await expect(verdicts).toHaveCount(2);
  await expect(verdicts.nth(0)).toContainText(words.labels.unlisted);
  await expect(verdicts.nth(1)).toContainText(words.labels.library);
  await expect(items(page).nth(1).getByRole('link')).toHaveAttribute('href', /articles\//);
});

test('files are opened on this machine: text in old encodings, Word', async ({ page }) => {
  await page.goto('check/');
  await field(page).fill('先前的文字');
  const choose = page.locator('[data-part=file]');
  // “调查研究” in GB18030.
  await choose.setInputFiles({
    name: '旧稿.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('b5f7b2e9d1d0bebf', 'hex'),
  });
  await expect(field(page)).toHaveValue('调查研究');
  await page.getByRole('button', { name: strings.check.giveBack }).click();
  await expect(field(page)).toHaveValue('先前的文字');

  await choose.setInputFiles({
    name: '讲稿.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: madeDocx(['讲稿', `他说：“${slip}” <A & B>`]),
  });
  await expect(field(page)).toHaveValue(`讲稿\n他说：“${slip}” <A & B>`);

  await choose.setInputFiles({ name: '旧.doc', mimeType: '', buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') });
  await expect(status(page)).toHaveText(words.file.unreadable);
  await expect(field(page)).toHaveValue(`讲稿\n他说：“${slip}” <A & B>`);
});

test('of a text that is too long the beginning is read and nothing is lost', async ({ page }) => {
  const long = `他说：“${slip}”\n`.padEnd(CHECK_LIMIT + 1000, '说一句平常的话。');
  await check(page, long);
  await expect(page.locator('[data-part=count]')).toContainText('51,000');
  await expect(items(page)).toHaveCount(1);
  await items(page).getByRole('button', { name: words.replace }).click();
  expect((await field(page).inputValue()).length).toBe(long.length);
});

test('a check can be stopped, and one that cannot be made says so and can be tried again', async ({
  page,
  complaints,
}) => {
  await page.goto('check/');
  await page.getByRole('button', { name: strings.check.run, exact: true }).click();
  await expect(status(page)).toHaveText(words.empty);

  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/citations\.json/, (route) => held.then(() => route.abort()));
  await check(page, `他说：“${slip}”`);
  await page.getByRole('button', { name: strings.check.cancel }).click();
  await expect(status(page)).toHaveText(words.cancelled);

  await page.getByRole('button', { name: strings.check.run, exact: true }).click();
  release();
  await expect(status(page)).toHaveText(words.unavailable);
  await page.unroute(/citations\.json/);
  await page.getByRole('button', { name: strings.check.retry }).click();
  await expect(items(page)).toHaveCount(1);
  // The browser reports the answers that this test withheld.
  const expected = complaints.splice(0);
  expect(expected.every((complaint) => /citations\.json|Failed to load/.test(complaint))).toBe(true);
});

test('where there is no worker the page does the work', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
  await check(page, `他说：“${slip}”`);
  await expect(items(page)).toHaveCount(1);
  await expect(items(page)).toContainText(words.labels.differs);
  await page.locator('[data-part=file]').setInputFiles({ name: 'a.docx', mimeType: '', buffer: madeDocx(['一段']) });
  await expect(field(page)).toHaveValue('一段');
});

test('the report is printed without the rest', async ({ page }) => {
  await check(page, draft.text);
  await expect(items(page)).toHaveCount(draft.errors.length);
  await page.emulateMedia({ media: 'print' });
  await expect(field(page)).toBeHidden();
  await expect(page.getByRole('heading', { name: strings.check.how })).toBeHidden();
  await expect(page.getByRole('heading', { name: strings.check.report, exact: true })).toBeVisible();
  await expect(items(page).first()).toBeVisible();
});

test('the report can be used by everybody: axe finds nothing, light and dark', async ({ page }) => {
  await check(page, `${draft.text}\n“没有配对`);
  await expect(items(page)).toHaveCount(draft.errors.length);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the quotations', async ({ page }) => {
    await page.goto('check/');
    await expect(page.locator('noscript p')).toHaveText(strings.check.noScript);
    await expect(field(page)).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: strings.check.toQuotations }).click();
    await expect(page).toHaveURL(/\/quotations\/$/);
  });
});
