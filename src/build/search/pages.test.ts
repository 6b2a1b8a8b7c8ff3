import { expect, test } from 'vitest';
import { strings } from '../../strings.ts';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary, type Library } from '../library/read-library.ts';
import { searchPages } from './pages.ts';

const library = readLibrary(contentRoot());
const pages = searchPages(library);
const ofKind = (kind: string) => pages.filter(({ entry }) => entry.kind === kind);

test('everything published is in, quotations first and the newest before the older', () => {
  const { quotations, articles, speeches, reports, lessons } = library.texts;
  const { events, people, places, terms, themes, misquotes, series, paths } = library.lists;
  const texts = [quotations, articles, speeches, reports, lessons];
  const lists = [events, people, places, terms, themes, misquotes, series, paths];
  const sizes = [...texts, ...lists].map((list) => list.length);
  expect(pages).toHaveLength(sizes.reduce((sum, size) => sum + size, 0));
  const first = pages.slice(0, quotations.length).map(({ entry }) => entry);
  expect(first.every(({ main }) => main === 'text')).toBe(true);
  const dates = first.map(({ date }) => date ?? '');
  expect(dates).toEqual([...dates].sort().reverse());
});

test('a quotation has its words, occasion, note and other wordings, its speaker and its status', () => {
  const [record] = library.texts.quotations.filter(({ data }) => data.variants.length > 0 && data.note);
  const page = pages.find(({ entry }) => entry.code === record?.data.code);
  const oneLine = (text = '') => text.replace(/\s*\n\s*/g, ' ');
  const lines = page?.lines.map(({ text }) => text).join('\n');
  for (const words of [record?.data.text, record?.data.occasion, record?.data.note, record?.data.variants[0]?.text]) {
    expect(lines).toContain(oneLine(words));
  }
  expect(page?.entry.title).toBe(oneLine(record?.data.text));
  expect(page?.further).toContainEqual({ kind: 'variant', text: oneLine(record?.data.variants[0]?.text) });
  expect(page?.entry.facets.status).toHaveLength(1);
  expect(page?.entry.facets.speaker).toEqual([record?.data.speaker]);
});

test('a misquote is called one, with its verdict, all its wordings and the evidence', () => {
  const { misquotes } = library.lists;
  expect(misquotes.length).toBeGreaterThan(0);
  for (const { id, wordings, verdict, evidence } of misquotes) {
    const page = ofKind(strings.search.listKinds.misquote).find(({ entry }) => entry.url === `misquotes/#${id}`);
    expect(page?.entry).toMatchObject({ main: 'misquote', title: wordings[0] });
    expect(page?.entry.facets.status).toEqual([strings.misquotes.verdicts[verdict].name]);
    expect(page?.further.map(({ text }) => text)).toEqual(wordings.slice(1));
    expect(page?.lines[0]?.text).toBe(evidence);
  }
});

test('a person is found by other names, a speech by what was said in it', () => {
  const known = library.lists.people.find(({ altNames }) => altNames.length > 0);
  const person = ofKind(strings.search.listKinds.person).find(({ entry }) => entry.title === known?.name);
  expect(person?.further.map(({ text }) => text)).toEqual(known?.altNames);
  const speech = library.texts.speeches.find(({ data }) => data.excerpts.length > 0);
  const page = pages.find(({ entry }) => entry.code === speech?.data.code);
  expect(page?.further.filter(({ kind }) => kind === 'excerpt')).toHaveLength(speech?.data.excerpts.length ?? 0);
});

test('a lesson can be found by its length', () => {
  for (const { entry } of ofKind(strings.kinds.lessons.one)) {
    expect(Object.values(strings.durations)).toContain(entry.facets.duration?.[0]);
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
  const lessons = searchPages(changed).filter(({ entry }) => entry.url.startsWith('lessons/'));
  const text = JSON.stringify(lessons);
  expect(text).toContain('公开的问题');
  expect(text).not.toContain(secret.teacherNote);
  expect(text).not.toContain(secret.answer);
  expect(lessons.filter(({ entry }) => entry.url === 'lessons/draft/')).toEqual([]);
});
