import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { CODE_LETTERS, TEXT_KINDS } from '../../src/schemas/common.ts';
import { attributeOf, elementsBelow, type Element } from '../support/html.ts';
import { allTexts, first, library, published, type ReadText } from '../support/library.ts';
import { findElement, findPage, resolveAddress } from '../support/parsed-site.ts';

const addressOf = ({ kind, entry }: ReadText) => routes.text(kind, entry.id);
const withoutFragment = (link: string) => link.replace(/#.*$/, '');

/** Addresses that a page links to, fragments left out. */
function pagesLinkedFrom(address: string): Set<string> {
  return new Set([...findPage(address).links].map(withoutFragment));
}

/** Addresses that one part of a page links to. */
function linksWithin(address: string, part: Element): string[] {
  return [...elementsBelow(part)].flatMap((element) =>
    element.tagName === 'a' ? resolveAddress(attributeOf(element, 'href') ?? '', address) : [],
  );
}

/** The text that a code such as `A12-5` names. */
function textOfCode(code: string): ReadText {
  const [textCode = ''] = code.split('-');
  const kind = first(
    TEXT_KINDS.filter((name) => CODE_LETTERS[name] === textCode.charAt(0)),
    `kind for ${code}`,
  );
  return first(
    allTexts.filter((text) => text.kind === kind && text.entry.data.code === textCode),
    code,
  );
}

/** Who uses whom, once for each pair: the user, and the text that is used. */
const uses = allTexts.flatMap((user) => {
  const mentioned = user.reading.mentions.flatMap(({ collection, id }) => {
    if (collection === 'passage') return [textOfCode(id)];
    return collection === 'quotations'
      ? allTexts.filter(({ kind, entry }) => kind === 'quotations' && entry.id === id)
      : [];
  });
  return [...new Set(mentioned)].map((used) => ({ user, used }));
});

describe('a text that another uses', () => {
  test('is linked from there', () => {
    expect(uses.length).toBeGreaterThan(10);
    const missing = uses.filter(({ user, used }) => !pagesLinkedFrom(addressOf(user)).has(addressOf(used)));
    expect(missing.map(({ user, used }) => `${addressOf(user)} → ${addressOf(used)}`)).toEqual([]);
  });

  test('lists it under 用在哪里', () => {
    const missing = uses.filter(({ user, used }) => {
      const heading = findPage(addressOf(used)).elements.find(
        (element) => attributeOf(element, 'aria-labelledby') === 'used-in',
      );
      return !heading || !linksWithin(addressOf(used), heading).includes(addressOf(user));
    });
    expect(missing.map(({ user, used }) => `${addressOf(used)} ← ${addressOf(user)}`)).toEqual([]);
  });
});

test('a lesson links its materials and the passage behind each answer, and those link back', () => {
  for (const { id, data } of published('lessons')) {
    const address = routes.lesson(id);
    const codes = [
      ...data.steps.flatMap(({ materials }) => materials),
      ...data.questions.map(({ evidence }) => evidence),
    ];
    for (const code of codes) {
      const used = addressOf(textOfCode(code));
      const [, passage] = code.split('-');
      expect([...findPage(address).links], code).toContain(passage ? `${used}#p${passage}` : used);
      expect([...pagesLinkedFrom(used)], code).toContain(address);
    }
  }
});

test('a text links its sources, and each source lists what rests on it', () => {
  for (const text of allTexts) {
    const { data } = text.entry;
    const chain = text.kind === 'quotations' && 'chain' in data ? data.chain.map(({ source }) => source) : [];
    for (const id of [...data.sources.map((source) => source.id), ...chain]) {
      expect([...pagesLinkedFrom(addressOf(text))], text.entry.path).toContain(routes.source(id));
      expect([...pagesLinkedFrom(routes.source(id))], id).toContain(addressOf(text));
    }
  }
});

test('a text links its people, places and themes, and people and places link back', () => {
  for (const text of allTexts) {
    const address = addressOf(text);
    const links = pagesLinkedFrom(address);
    const { people, places, themes } = text.entry.data;
    for (const named of [...people.map(routes.person), ...places.map(routes.place)]) {
      expect(links, address).toContain(named);
      expect(pagesLinkedFrom(named), named).toContain(address);
    }
    for (const theme of themes) expect(links, address).toContain(routes.theme(theme));
  }
});

test('a text stands on the page of every theme it has, as browsed by kind', () => {
  for (const { kind, entry } of allTexts) {
    for (const theme of entry.data.themes) {
      expect(pagesLinkedFrom(routes.facetValue(kind, 'theme', theme)), theme).toContain(routes.text(kind, entry.id));
    }
  }
});

test('an event links its people and places, and they lead back to its very line', () => {
  for (const event of library.lists.events) {
    const address = routes.period(event.period);
    const links = linksWithin(address, findElement(findPage(address), event.id));
    const back = routes.event(event.period, event.id);
    for (const named of [...event.people.map(routes.person), ...event.places.map(routes.place)]) {
      expect(links, event.id).toContain(named);
      expect([...findPage(named).links], named).toContain(back);
    }
    for (const { id } of event.sources) {
      expect(links, event.id).toContain(routes.source(id));
      expect([...findPage(routes.source(id)).links], id).toContain(back);
    }
  }
});
