import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { renderFixture } from './fixtures/render-fixture.ts';
import { readBody } from './read-body.ts';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const fixture = (name: string) => readFileSync(path.join(FIXTURES, name), 'utf8');
const names = readdirSync(FIXTURES).filter((file) => file.endsWith('.mdx'));

describe('the numbers of a reading are the anchors of the page', () => {
  test.each(names)('%s', async (name) => {
    const { passages, headings } = readBody(fixture(name));
    const html = await renderFixture(fixture(name));
    const anchors = [...html.matchAll(/ id="([ph]\d+)"/g)].map(([, id]) => id);
    expect(anchors.filter((id) => id?.startsWith('p'))).toEqual(passages.map(({ number }) => `p${number}`));
    expect(anchors.filter((id) => id?.startsWith('h'))).toEqual(headings.map(({ anchor }) => anchor));
    for (const { anchor, text } of headings) expect(html).toContain(`id="${anchor}">${text}<`);
  });
});

test('passages are told as plain words, components by what they hold', () => {
  const { passages } = readBody(fixture('passages.mdx'));
  expect(passages).toHaveLength(10);
  expect(passages[0]?.text).toBe('第一段。');
  expect(passages[2]?.text).toBe('第三段，里面有两段： 这一段属于第三段。 里层的项也属于第三段。');
  expect(passages[5]?.text).toBe('表 是第六段 格 格');
  expect(passages[9]?.text).toBe('最后，穆青在第十段，着重。');
});

test('whom and what a body names is told in order, with the collection that each belongs to', () => {
  const { mentions } = readBody(
    '<Quote id="q" />\n\n甲<Term id="t" />，<Place id="p">乙</Place><Cite id="s" at="第1版" />\n\n<Passage code="A1-2" />\n\n<Figure id="c" />',
  );
  expect(mentions).toEqual([
    { collection: 'quotations', id: 'q' },
    { collection: 'terms', id: 't' },
    { collection: 'places', id: 'p' },
    { collection: 'sources', id: 's' },
    { collection: 'passage', id: 'A1-2' },
    { collection: 'charts', id: 'c' },
  ]);
});

test('headings carry their depth and words, and equal words get anchors of their own', () => {
  expect(readBody(fixture('headings.mdx')).headings).toEqual([
    { depth: 2, text: '第一节', anchor: 'h1' },
    { depth: 3, text: '第一节的一部分', anchor: 'h2' },
    { depth: 2, text: '第一节', anchor: 'h3' },
    { depth: 4, text: '旁注里的标题', anchor: 'h4' },
  ]);
});

test('an empty body has nothing to tell', () => {
  expect(readBody('')).toEqual({ passages: [], mentions: [], headings: [], pictures: [] });
});

test('what is not valid MDX is an error', () => {
  expect(() => readBody('<Aside>')).toThrow();
});
