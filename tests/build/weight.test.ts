import { readFileSync, statSync } from 'node:fs';
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
/** The script that every page carries, and all that it loads once an address names words to show, in bytes of brotli. */
const EVERY_PAGE = 600;
const FOUND_WORDS = 3_000;
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

/** Files of the scripts that a page asks for. */
function scriptFiles({ elements, address }: BuiltPage): string[] {
  return elements
    .flatMap((element) => (element.tagName === 'script' ? (attributeOf(element, 'src') ?? []) : []))
    .map((src) => resolveAddress(src, address).slice(1));
}

/** Bytes of script files as they are sent. */
function bytesOf(files: Iterable<string>): number {
  return [...files].reduce((sum, file) => sum + compressedSize(DIST, file, 'brotli'), 0);
}

/** A script and every script that it imports, at once or later. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(path.join(DIST, file), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:\bfrom|\bimport|\bimport\()\s*["'`]\.\/([^"'`]+\.js)["'`]/g)) {
    withImports(path.posix.join(path.posix.dirname(file), name), seen);
  }
  return seen;
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
      .map((page) => ({ page, bytes: bytesOf(scriptFiles(page)) }))
      .filter(({ page, bytes }) => bytes > (page.kind === 'article' ? ARTICLE_SCRIPTS : OTHER_SCRIPTS));
    expect(heavy.map(({ page, bytes }) => `${page.address}: ${bytes} B`)).toEqual([]);
  });

  test(`on every page: one of at most ${EVERY_PAGE} B, and at most ${FOUND_WORDS} B more when words are to be shown`, () => {
    const [first, ...others] = pages.map(scriptFiles);
    const shared = first?.filter((file) => others.every((files) => files.includes(file))) ?? [];
    expect(shared).toHaveLength(1);
    expect(bytesOf(shared)).toBeLessThanOrEqual(EVERY_PAGE);
    const later = new Set(shared.flatMap((file) => [...withImports(file)]).filter((file) => !shared.includes(file)));
    expect(later.size).toBeGreaterThan(0);
    expect(bytesOf(later)).toBeLessThanOrEqual(FOUND_WORDS);
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
