import { describe, expect, test } from 'vitest';
import { passageAnchor } from '../../src/build/markdown/passages.ts';
import { routes } from '../../src/routes.ts';
import { TEXT_KINDS, type TextKind } from '../../src/schemas/common.ts';
import { strings } from '../../src/strings.ts';
import { textOf, withoutSpace } from '../support/html.ts';
import { allTexts, library, published } from '../support/library.ts';
import { findElement, findPage, mainText, pages } from '../support/parsed-site.ts';

/** How much of each kind the library was promised to hold at least. */
const PROMISED: Record<TextKind, number> = { articles: 6, quotations: 150, speeches: 75, reports: 60, lessons: 3 };

describe.each(TEXT_KINDS)('%s', (kind) => {
  const texts = published(kind);

  test('are as many as promised, and each has its page', () => {
    expect(texts.length).toBeGreaterThanOrEqual(PROMISED[kind]);
    const built = pages
      .filter(({ address }) => new RegExp(`^/${kind}/[^/]+/$`).test(address))
      .map(({ address }) => address);
    expect(built.sort()).toEqual(texts.map(({ id }) => routes.text(kind, id)).sort());
  });

  test('stand in the list, each once, with their number', () => {
    const lists = pages.filter(({ address }) => address === routes.list(kind) || address.startsWith(`/${kind}/page/`));
    for (const { html } of lists) expect(html).toContain(strings.facets.count(texts.length));
    const listed = lists.flatMap(({ links }) =>
      [...links].filter((link) => new RegExp(`^/${kind}/[^/]+/$`).test(link)),
    );
    expect(listed.sort()).toEqual(texts.map(({ id }) => routes.text(kind, id)).sort());
  });
});

test('a draft has no page', () => {
  const drafts = TEXT_KINDS.flatMap((kind) =>
    library.texts[kind].filter(({ data }) => data.review === 'draft').map(({ id }) => routes.text(kind, id)),
  );
  const built = new Set(pages.map(({ address }) => address));
  expect(drafts.filter((address) => built.has(address))).toEqual([]);
});

test('people, places, themes and sources have a page each', () => {
  const { people, places, themes, sources } = library.lists;
  const addresses = [
    ...people.map(({ id }) => routes.person(id)),
    ...places.map(({ id }) => routes.place(id)),
    ...themes.map(({ id }) => routes.theme(id)),
    ...sources.map(({ id }) => routes.source(id)),
  ];
  const built = new Set(pages.map(({ address }) => address));
  expect(addresses.filter((address) => !built.has(address))).toEqual([]);
});

test('at least 200 events stand in the timeline, each under its anchor with its words', () => {
  const { events } = library.lists;
  expect(events.length).toBeGreaterThanOrEqual(200);
  for (const { id, period, title, summary } of events) {
    const words = withoutSpace(textOf(findElement(findPage(routes.period(period)), id)));
    expect(words, id).toContain(withoutSpace(title));
    expect(words, id).toContain(withoutSpace(summary));
  }
});

test('every term stands in the glossary under its anchor', () => {
  const glossary = findPage(routes.glossary());
  for (const { id, term, definition } of library.lists.terms) {
    const words = withoutSpace(textOf(findElement(glossary, id)));
    expect(words).toContain(withoutSpace(term));
    expect(words).toContain(withoutSpace(definition));
  }
});

test('every passage of every text stands in its page under its number, word for word, without any script', () => {
  const wrong = allTexts.flatMap(({ kind, entry, reading }) => {
    const page = findPage(routes.text(kind, entry.id));
    return reading.passages.flatMap(({ number, text }) => {
      const element = findElement(page, passageAnchor(number));
      const shown = withoutSpace(textOf(element, ({ tagName }) => tagName === 'sup'));
      return shown === withoutSpace(text) ? [] : [`${entry.path}, passage ${number}: ${shown}`];
    });
  });
  expect(wrong).toEqual([]);
});

test('a page has no passage numbers beyond those of its body', () => {
  for (const { kind, entry, reading } of allTexts) {
    const numbered = findPage(routes.text(kind, entry.id)).ids.filter((id) => /^p\d+$/.test(id));
    expect(numbered, entry.path).toEqual(reading.passages.map(({ number }) => passageAnchor(number)));
  }
});

test('a quotation shows its words, speaker, status and code', () => {
  for (const { id, data } of published('quotations')) {
    const words = mainText(findPage(routes.quotation(id)));
    for (const part of [data.text, data.speaker, data.occasion, strings.statuses[data.status].name, data.code]) {
      expect(words, id).toContain(withoutSpace(part));
    }
  }
});

test('a speech shows its excerpts to the letter, a report its numbers, a lesson its steps and answers', () => {
  for (const { id, data } of published('speeches')) {
    const words = mainText(findPage(routes.speech(id)));
    for (const { text } of data.excerpts) expect(words, id).toContain(withoutSpace(text));
  }
  for (const { id, data } of published('reports')) {
    const words = mainText(findPage(routes.report(id)));
    for (const { label, value, unit = '' } of data.figures) {
      expect(words, id).toContain(withoutSpace(label));
      expect(words, id).toContain(withoutSpace(`${value}${unit}`));
    }
  }
  for (const { id, data } of published('lessons')) {
    const words = mainText(findPage(routes.lesson(id)));
    const parts = [
      ...data.steps.map(({ activity }) => activity),
      ...data.questions.flatMap(({ question, answer }) => [question, answer]),
    ];
    for (const part of parts) expect(words, id).toContain(withoutSpace(part));
  }
});
