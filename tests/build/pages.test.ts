import { describe, expect, test } from 'vitest';
import { attributeOf, textOf } from '../support/html.ts';
import { pages, type BuiltPage } from '../support/parsed-site.ts';
import { sitePages } from '../support/site-pages.ts';

/** Addresses of the pages for which something does not hold. */
const where = (fails: (page: BuiltPage) => boolean) => pages.filter(fails).map(({ address }) => address);
const count = (page: BuiltPage, tag: string) => page.elements.filter(({ tagName }) => tagName === tag).length;

test('there are pages to look at', () => {
  expect(pages.length).toBeGreaterThan(1000);
});

test('the list of examples has one page of every kind, and each is what it says', () => {
  expect(new Set(sitePages.map(({ kind }) => kind))).toEqual(new Set(pages.map(({ kind }) => kind)));
  const kinds = new Map(pages.map(({ address, kind }) => [address, kind]));
  for (const { kind, address } of sitePages) expect(kinds.get(address), address).toBe(kind);
});

describe('every page', () => {
  test('is in Chinese and says so', () => {
    expect(
      where(({ elements }) => elements[0]?.tagName !== 'html' || attributeOf(elements[0], 'lang') !== 'zh-CN'),
    ).toEqual([]);
  });

  test('has one main heading, with words', () => {
    expect(where((page) => count(page, 'h1') !== 1)).toEqual([]);
    expect(
      where(({ elements }) => elements.some((element) => element.tagName === 'h1' && textOf(element).trim() === '')),
    ).toEqual([]);
  });

  test('skips no level of headings', () => {
    const skips = ({ elements }: BuiltPage) => {
      const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName.charAt(1))] : []));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    };
    expect(where(skips)).toEqual([]);
  });

  test('has one main part, and a first link that leads there', () => {
    expect(where((page) => count(page, 'main') !== 1)).toEqual([]);
    const firstLink = ({ elements }: BuiltPage) => elements.find(({ tagName }) => tagName === 'a');
    expect(
      where((page) => {
        const link = firstLink(page);
        return !link || attributeOf(link, 'href') !== '#main' || !page.ids.includes('main');
      }),
    ).toEqual([]);
  });

  test('has a title and a description', () => {
    expect(where(({ title }) => title.trim() === '')).toEqual([]);
    const description = ({ elements }: BuiltPage) =>
      elements.find((element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description');
    expect(
      where((page) => {
        const meta = description(page);
        return !meta || attributeOf(meta, 'content')?.trim() === '';
      }),
    ).toEqual([]);
  });

  test('uses each id once', () => {
    const twice = pages.flatMap(({ address, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address}#${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('names with aria only what is there', () => {
    const dangling = pages.flatMap(({ address, ids, elements }) => {
      const known = new Set(ids);
      return elements.flatMap((element) =>
        ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
          .flatMap((name) => attributeOf(element, name)?.split(/\s+/) ?? [])
          .filter((id) => !known.has(id))
          .map((id) => `${address}: ${id}`),
      );
    });
    expect(dangling).toEqual([]);
  });
});

test('no two pages have the same title', () => {
  const byTitle = new Map<string, string[]>();
  for (const { title, address } of pages) byTitle.set(title, [...(byTitle.get(title) ?? []), address]);
  expect([...byTitle].filter(([, addresses]) => addresses.length > 1)).toEqual([]);
});
