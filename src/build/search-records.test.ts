import { expect, test } from 'vitest';
import { contentRoot } from './library/content-root.ts';
import { readLibrary, type Library } from './library/read-library.ts';
import { strings } from '../strings.ts';
import { searchRecords } from './search-records.ts';

const library = readLibrary(contentRoot());
const records = searchRecords(library);
const ofPage = (page: string) => records.filter(({ url }) => url.startsWith(page));

test('everything published is in, quotations first and the newest before the older', () => {
  const { quotations, articles, speeches, reports, lessons } = library.texts;
  const { events, people, places, terms, misquotes, series, paths } = library.lists;
  const opening = records.filter(({ opening: first }) => first);
  const texts = [quotations, articles, speeches, reports, lessons];
  const lists = [events, people, places, terms, misquotes, series, paths];
  const sizes = [...texts, ...lists].map((list) => list.length);
  expect(opening).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
  const dates = records.slice(0, quotations.length).map(({ date }) => date ?? '');
  expect(records.slice(0, quotations.length).every(({ title }) => title === '')).toBe(true);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('addresses are relative and tell every record apart', () => {
  expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
  expect(records.filter(({ url }) => url.startsWith('/'))).toEqual([]);
});

test('each line of a body has its place in the address', () => {
  for (const { url, body } of records) {
    const anchors = url.slice(url.indexOf('#') + 1).split(';')[0] ?? '';
    expect([url, anchors.split(',').length]).toEqual([url, body.split('\n').length]);
  }
});

test('stretches have 300 to 800 characters, unless a text ends or one line is longer', () => {
  const size = (lines: readonly string[]) => lines.join('').length;
  records.forEach(({ body, title, code }, index) => {
    const lines = body.split('\n');
    expect(lines.length === 1 || size(lines) <= 800).toBe(true);
    const next = records[index + 1];
    if (next?.opening !== false) return;
    const [nextLine = ''] = next.body.split('\n');
    expect([next.title, next.code]).toEqual([title, code]);
    expect(size(lines) >= 300 || size([...lines, nextLine]) > 800).toBe(true);
  });
});

test('a quotation is found by its words, occasion, note, other and wrong wordings, and has its status', () => {
  const [entry] = library.texts.quotations.filter(({ data }) => data.variants.length > 0 && data.note);
  const [record] = ofPage(`quotations/${entry?.id ?? ''}/`);
  for (const words of [entry?.data.text, entry?.data.occasion, entry?.data.note, entry?.data.variants[0]?.text]) {
    expect(record?.body.replace(/\n/g, ' ')).toContain(words?.replace(/\s*\n\s*/g, ' '));
  }
  expect(record?.filters.status).toHaveLength(1);
  expect(record?.filters.speaker).toEqual([entry?.data.speaker]);
});

test('a misquote is called one, and leads to its entry with what the evidence is', () => {
  const { misquotes } = library.lists;
  expect(misquotes.length).toBeGreaterThan(0);
  const found = ofPage('misquotes/#');
  for (const { id, wordings, verdict, evidence } of misquotes) {
    const record = found.find(({ url }) => url.startsWith(`misquotes/#${id},`));
    expect(record?.title).toBe(
      strings.search.records.misquoteTitle(strings.misquotes.verdicts[verdict].name, wordings[0] ?? ''),
    );
    expect(record?.filters).toEqual({ kind: [strings.search.listKinds.misquote] });
    expect(record?.body.split('\n')[0]).toBe(evidence);
  }
});

test('teacher notes, answers and drafts stay out', () => {
  const [lesson] = library.texts.lessons;
  if (!lesson) throw new Error('the library has no lesson');
  const secret = { teacherNote: '只给教师看的话', answer: '只在答案里的话' };
  const data = {
    ...lesson.data,
    steps: lesson.data.steps.map((step) => ({ ...step, teacherNote: secret.teacherNote })),
    questions: [{ question: '公开的问题', answer: secret.answer, evidence: 'Q1' }],
  };
  const draft = { ...lesson, id: 'draft', data: { ...lesson.data, review: 'draft' as const } };
  const changed: Library = { ...library, texts: { ...library.texts, lessons: [{ ...lesson, data }, draft] } };
  const bodies = searchRecords(changed).filter(({ url }) => url.startsWith('lessons/'));
  const text = bodies.map(({ body }) => body).join('\n');
  expect(text).toContain('公开的问题');
  expect(text).not.toContain(secret.teacherNote);
  expect(text).not.toContain(secret.answer);
  expect(bodies.filter(({ url }) => url.startsWith('lessons/draft/'))).toEqual([]);
});
