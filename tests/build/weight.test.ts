import { statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { attributeOf, textOf } from '../support/html.ts';
import { compressedSize } from '../support/page-weight.ts';
import { DIST, pages, resolveAddress, type BuiltPage } from '../support/parsed-site.ts';

/** Longest page, whole, in bytes of gzip: one round trip on a fresh connection. */
const LONGEST = 14_000;
/** A typical article in bytes of brotli. */
const TYPICAL_ARTICLE = 9_000;
/** Scripts of an article, and of any page but search, in bytes of brotli. */
const ARTICLE_SCRIPTS = 3_000;
const OTHER_SCRIPTS = 6_000;
const DISPLAY_FACE = 30_000;

const LISTS = ['list', 'facet', 'facet-value', 'themes', 'timeline', 'people', 'places', 'glossary', 'sources'];

/** Pages of these kinds that are too heavy, heaviest first. */
function tooHeavy(kinds: readonly string[]): string[] {
  return pages
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ address, file }) => ({ address, bytes: compressedSize(DIST, file, 'gzip') }))
    .filter(({ bytes }) => bytes > LONGEST)
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ address, bytes }) => `${address}: ${bytes} B`);
}

/** Bytes of the scripts that a page asks for. */
function scriptsOf({ elements, address }: BuiltPage): number {
  return elements
    .flatMap((element) => (element.tagName === 'script' ? (attributeOf(element, 'src') ?? []) : []))
    .reduce((sum, src) => sum + compressedSize(DIST, resolveAddress(src, address).slice(1), 'brotli'), 0);
}

describe('pages, with their styles, in one request', () => {
  test(`articles and lessons: at most ${LONGEST} B of gzip`, () => expect(tooHeavy(['article', 'lesson'])).toEqual([]));
  test(`records: at most ${LONGEST} B of gzip`, () => expect(tooHeavy(['quotation', 'speech', 'report'])).toEqual([]));
  test(`lists: at most ${LONGEST} B of gzip`, () => expect(tooHeavy(LISTS)).toEqual([]));

  test(`a typical article: at most ${TYPICAL_ARTICLE} B of brotli`, () => {
    const sizes = pages
      .filter(({ kind }) => kind === 'article')
      .map(({ file }) => compressedSize(DIST, file, 'brotli'))
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(TYPICAL_ARTICLE);
  });
});

describe('scripts', () => {
  test('are none that a page needs before its text: all are deferred', () => {
    const blocking = pages.filter(({ elements }) =>
      elements.some(
        (element) =>
          element.tagName === 'script' &&
          attributeOf(element, 'type') !== 'module' &&
          attributeOf(element, 'defer') === undefined &&
          attributeOf(element, 'type') !== 'application/ld+json',
      ),
    );
    expect(blocking.map(({ address }) => address)).toEqual([]);
  });

  test('are few', () => {
    const heavy = pages
      .filter(({ kind }) => kind !== 'search')
      .map((page) => ({ page, bytes: scriptsOf(page) }))
      .filter(({ page, bytes }) => bytes > (page.kind === 'article' ? ARTICLE_SCRIPTS : OTHER_SCRIPTS));
    expect(heavy.map(({ page, bytes }) => `${page.address}: ${bytes} B`)).toEqual([]);
  });
});

test(`the display face is at most ${DISPLAY_FACE} B for a page, and no other font is sent`, async () => {
  const fonts = (await filesBelow(DIST)).filter((file) => /\.(?:woff2?|ttf|otf|eot)$/.test(file));
  const asked = pages.flatMap(({ elements, address }) => {
    const css = elements.flatMap((element) => (element.tagName === 'style' ? [textOf(element)] : [])).join('');
    const addresses = [...css.matchAll(/url\(["']?([^"')]+\.\w+)["']?\)/g)].map(([, url = '']) =>
      resolveAddress(url, address).slice(1),
    );
    return addresses.length > 0 ? [{ address, addresses }] : [];
  });
  expect([...new Set(asked.flatMap(({ addresses }) => addresses))].sort()).toEqual(fonts);
  const heavy = asked.filter(
    ({ addresses }) => addresses.reduce((sum, file) => sum + statSync(path.join(DIST, file)).size, 0) > DISPLAY_FACE,
  );
  expect(heavy.map(({ address }) => address)).toEqual([]);
});
