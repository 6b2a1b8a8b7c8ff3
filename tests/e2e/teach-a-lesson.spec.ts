import { lesson } from '../support/known-texts.ts';
import { expect, test } from '../support/watched-page.ts';
import { strings } from '../../src/strings.ts';

const index = lesson.data.questions.findIndex(({ evidence }) => evidence.includes('-'));
const question = lesson.data.questions[index];

test('a lesson is found from the home page, with its minutes', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('navigation', { name: strings.layout.doors })
    .getByRole('link', { name: new RegExp(`^${strings.layout.teach}`) })
    .click();
  await expect(page.getByText(strings.text.minutes(lesson.data.minutes)).first()).toBeVisible();
  await page.getByRole('link', { name: lesson.data.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.data.title);
});

test('a question opens its answer, and the evidence leads to the very passage', async ({ page }) => {
  await page.goto(`lessons/${lesson.id}/`);
  const answer = page.locator('details.answer').nth(index);
  await expect(answer.getByText(question?.answer ?? '')).toBeHidden();
  await answer.getByText(strings.lesson.answer).click();
  await expect(answer.getByText(question?.answer ?? '')).toBeVisible();
  await answer.getByRole('link').last().click();
  const [, passage] = question?.evidence.split('-') ?? [];
  await expect(page).toHaveURL(new RegExp(`#p${passage ?? ''}$`));
  await expect(page.locator(`#p${passage ?? ''}`)).toBeInViewport();
});

test('the minutes of the steps add up to those of the lesson', async ({ page }) => {
  await page.goto(`lessons/${lesson.id}/`);
  const minutes = await page.locator('.lesson-steps h3 .count').allInnerTexts();
  expect(minutes.reduce((sum, text) => sum + Number.parseInt(text, 10), 0)).toBe(lesson.data.minutes);
});
