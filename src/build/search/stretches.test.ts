import { expect, test } from 'vitest';
import { landingAnchors } from '../../search/landing.ts';
import { contentRoot } from '../library/content-root.ts';
import { readLibrary } from '../library/read-library.ts';
import { searchPages } from './pages.ts';
import { stretchesOf } from './stretches.ts';

const pages = searchPages(readLibrary(contentRoot())).map((page) => ({ page, records: stretchesOf(page) }));
const all = pages.flatMap(({ records }) => records);

test('addresses are relative and tell every record apart', () => {
  expect(new Set(all.map(({ url }) => url)).size).toBe(all.length);
  expect(all.filter(({ url }) => url.startsWith('/'))).toEqual([]);
});

test('each line of a body has its place in the address', () => {
  for (const { url, body } of all) {
    expect([url, landingAnchors(url).length]).toEqual([url, body.split('\n').length]);
  }
});

test('no line of a page is lost', () => {
  for (const { page, records } of pages) {
    expect(records.map(({ body }) => body).join('\n')).toBe(page.lines.map(({ text }) => text).join('\n'));
  }
});

test('stretches have 300 to 800 characters, unless a text ends or one line is longer', () => {
  const size = (lines: readonly string[]) => lines.join('').length;
  for (const { records } of pages) {
    records.forEach(({ body }, index) => {
      const lines = body.split('\n');
      expect(lines.length === 1 || size(lines) <= 800).toBe(true);
      const [nextLine] = records[index + 1]?.body.split('\n') ?? [];
      if (nextLine !== undefined) expect(size(lines) >= 300 || size([...lines, nextLine]) > 800).toBe(true);
    });
  }
});

test('the first stretch of a text alone is found by its title, that of a quotation by its words', () => {
  for (const { page, records } of pages) {
    const titles = records.map(({ title }) => title);
    const opening = page.entry.main === 'text' ? '' : page.entry.title;
    expect(titles).toEqual(titles.map((_, index) => (index === 0 ? opening : '')));
  }
});
