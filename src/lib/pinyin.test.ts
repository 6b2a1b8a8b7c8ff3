import { expect, test } from 'vitest';
import { pinyinInitial, pinyinSlug } from './pinyin.ts';

test.each([
  ['焦裕禄', 'jiao-yu-lu'],
  ['穆青、冯健', 'mu-qing-feng-jian'],
  ['吕布', 'lv-bu'],
  ['1963年', '1963-nian'],
  ['BBC中文', 'bbc-zhong-wen'],
  ['（佚名）', 'yi-ming'],
])('%s becomes %s in an address', (words, slug) => {
  expect(pinyinSlug(words)).toBe(slug);
});

test.each([
  ['焦裕禄', 'J'],
  ['“重庆', 'C'],
  ['——吃别人嚼过的馍', 'C'],
  ['Lankao', 'L'],
  ['475天', '#'],
  ['……', '#'],
])('%s stands under %s', (words, letter) => {
  expect(pinyinInitial(words)).toBe(letter);
});
