import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/build/html/output-files.ts';
import { attributeOf, textOf } from '../support/html.ts';
import { compressedSize, shellOf } from '../support/page-weight.ts';
import { DIST, pages, resolveAddress, type BuiltPage } from '../support/parsed-site.ts';

/** Longest page, whole, in bytes of gzip: one round trip on a fresh connection. */
const LONGEST = 14_000;
/** An article without its running text and its references both ways, in bytes of brotli: with 6 KB of text it stays below 9 KB. */
const ARTICLE_SHELL = 5_500;
/** A page that lists many entries, in bytes of gzip. */
const LONGEST_LIST = 20_000;
/** Scripts of an article, and of any page but search, in bytes of brotli. */
const ARTICLE_SCRIPTS = 3_000;
const OTHER_SCRIPTS = 6_000;
const DISPLAY_FACE = 30_000;

const LISTS = [
  'list',
  'facet',
  'facet-value',
  'home',
  'series-list',
  'series',
  'paths',
  'path',
  'today',
  'corrections',
  'themes',
  'timeline',
  'people',
  'places',
  'glossary',
  'sources',
  'misquotes',
];

/** Pages of these kinds that are too heavy, heaviest first. */
function tooHeavy(kinds: readonly string[], limit: number): string[] {
  return pages
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ address, file }) => ({ address, bytes: compressedSize(DIST, file, 'gzip') }))
    .filter(({ bytes }) => bytes > limit)
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
  test(`articles and lessons: at most ${LONGEST} B of gzip`, () =>
    expect(tooHeavy(['article', 'lesson'], LONGEST)).toEqual([]));
  test(`records: at most ${LONGEST} B of gzip`, () =>
    expect(tooHeavy(['quotation', 'speech', 'report'], LONGEST)).toEqual([]));
  test(`lists: at most ${LONGEST_LIST} B of gzip`, () => expect(tooHeavy(LISTS, LONGEST_LIST)).toEqual([]));

  test(`an article without text and sources: at most ${ARTICLE_SHELL} B of brotli`, () => {
    const heavy = pages
      .filter(({ kind }) => kind === 'article')
      .map(({ address, file }) => ({ address, bytes: brotliCompressSync(shellOf(DIST, file)).length }))
      .filter(({ bytes }) => bytes > ARTICLE_SHELL);
    expect(heavy).toEqual([]);
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
