import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { expectTextPack, formatTextPack, parseTextPack, TEXT_PACKS, type TextPack } from './text-pack.ts';

const pack: TextPack = {
  titles: ['县委书记的榜样', ''],
  bodies: ['“他说：\\ " </script>\u2028”\n𠮷', '第二段'],
  anchors: ['p1,', 'p2'],
};

test('a script that runs leaves the pack under its number, beside those that came before', () => {
  const page: Record<string, unknown> = {};
  page['self'] = page;
  for (const number of [0, 12]) runInNewContext(formatTextPack(number, pack), page);
  const left = page[TEXT_PACKS] as Record<string, unknown>;
  expect(Object.keys(left)).toEqual(['0', '12']);
  expect(expectTextPack(left['12'])).toEqual(pack);
});

test('a script that is read gives the same pack as one that runs', () => {
  expect(parseTextPack(formatTextPack(3, pack))).toEqual(pack);
});

test.each([
  ['a page in its place', '<!doctype html><title>404</title>'],
  ['a script cut short', formatTextPack(0, pack).slice(0, -9)],
  ['another script', 'self.portalOther={};\n'],
  ['a pack without a column', formatTextPack(0, { titles: [], bodies: [] } as unknown as TextPack)],
  ['columns of different length', formatTextPack(0, { ...pack, titles: [''] })],
  ['a column of numbers', formatTextPack(0, { ...pack, titles: [1, 2] as unknown as string[] })],
])('%s is refused', (_, script) => {
  expect(() => parseTextPack(script)).toThrow();
});

test.each([undefined, null, 'text', []])('%j is no pack', (value) => {
  expect(() => expectTextPack(value)).toThrow(TypeError);
});
