import { describe, expect, test } from 'vitest';
import { READERS } from '../src/schemas/curriculum.ts';
import { first, library, published } from './support/library.ts';
import { readBody } from '../src/build/markdown/read-body.ts';

const articles = published('articles');
const lessons = published('lessons');
const { series, paths } = library.lists;

describe('the library is a body of study material', () => {
  test('articles, lessons, series and paths are there in numbers', () => {
    expect(articles.length).toBeGreaterThanOrEqual(40);
    expect(lessons.length).toBeGreaterThanOrEqual(20);
    expect(series.length).toBeGreaterThanOrEqual(4);
    expect(paths.length).toBeGreaterThanOrEqual(3);
  });

  test('every kind of reader has a path', () => {
    expect([...new Set(paths.map(({ reader }) => reader))].sort()).toEqual([...READERS].sort());
  });

  test('every article belongs to a series', () => {
    const placed = new Set(series.flatMap((one) => one.articles));
    expect(articles.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  });

  test('lessons last a quarter of an hour, half an hour, three quarters, an hour and a half, and half a day', () => {
    const minutes = lessons.map(({ data }) => data.minutes);
    for (const length of [15, 30, 45, 90]) expect(minutes).toContain(length);
    expect(minutes.some((length) => length >= 180 && length <= 240)).toBe(true);
  });

  test.each(['micro-lesson', 'party-day', 'field'] as const)('there is a lesson for %s', (occasion) => {
    expect(lessons.filter(({ data }) => data.occasion === occasion).length).toBeGreaterThan(0);
  });

  test.each(['new-cadres', 'village-cadres', 'young-cadres'] as const)('there is a lesson for %s', (audience) => {
    expect(lessons.filter(({ data }) => data.audience.includes(audience)).length).toBeGreaterThan(0);
  });
});

describe.each(articles.map((article) => ({ name: article.data.code, article })))('article $name', ({ article }) => {
  const { passages, mentions } = readBody(article.body);
  const han = passages.flatMap(({ text }) => text.match(/\p{Script=Han}/gu) ?? []).length;

  test('has the length of an article', () => {
    expect(han).toBeGreaterThanOrEqual(1000);
    expect(han).toBeLessThanOrEqual(3000);
  });

  test('rests on at least three sources and carries a quotation', () => {
    expect(article.data.sources.length).toBeGreaterThanOrEqual(3);
    expect(mentions.filter(({ collection }) => collection === 'quotations').length).toBeGreaterThanOrEqual(1);
  });

  test('cites a source in every paragraph that states something', () => {
    expect(uncited(article.body)).toEqual([]);
  });
});

describe.each(lessons.map((lesson) => ({ name: lesson.data.code, lesson })))('lesson $name', ({ lesson }) => {
  test('has five to ten questions and steps with materials', () => {
    const { questions, steps } = lesson.data;
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(questions.length).toBeLessThanOrEqual(10);
    expect(steps.flatMap(({ materials }) => materials).length).toBeGreaterThan(0);
  });

  test('answers with passages that are there and hold words', () => {
    for (const { evidence } of lesson.data.questions) expect(wordsAt(evidence)).not.toBe('');
  });
});

/** The words that a code names: a quotation, or one passage of any text. */
function wordsAt(code: string): string {
  const [textCode = '', number] = code.split('-');
  const kinds = Object.values(library.texts).flat();
  const text = first(
    kinds.filter(({ data }) => data.code === textCode),
    textCode,
  );
  if (number === undefined) return 'text' in text.data ? text.data.text : '';
  return readBody(text.body).passages.find((passage) => passage.number === Number(number))?.text ?? '';
}

/**
 * Paragraphs of the running text without a source. What leads over ends in a colon or is followed by the passage that it
 * leads to; what stands in a question or an aside asks or explains.
 */
function uncited(body: string): string[] {
  const running = body.replace(/<(Question|Aside)\b[\s\S]*?<\/\1>/g, '');
  const blocks = running.split('\n').filter((line) => line.trim() !== '');
  return blocks.filter((line, index) => {
    const isParagraph = !/^(?:#|\||- |\d+\. |<(?:Quote|Passage|Figure)|---)/.test(line);
    const leadsOver = line.endsWith('：') || blocks[index + 1]?.startsWith('<Passage ');
    return isParagraph && !leadsOver && !line.includes('<Cite ');
  });
}
