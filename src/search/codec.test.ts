import { expect, test } from 'vitest';
import { decode, decodeRecord, encode, encodeRecord } from './codec.ts';

const table = new Map([['蘭', '兰']]);

test('tokens are what Pagefind indexes, punctuation stands at their end', () => {
  expect(encode('兰考，475天。', table)).toBe('兰考 考4, 47 75 5天 天.');
  expect(encode('用gdp算', table)).toBe('用 gdp-算 算');
});

test('tokens are folded, the original comes back', () => {
  expect(encode('蘭考', table).split(' ')[0]).toMatch(/^兰考\^/);
  expect(decode(encode('蘭考', table))).toBe('蘭考');
});

test.each([
  '',
  '。',
  '“吃别人嚼过的馍没味道。”——焦裕禄',
  'Gen. McDonald’s Café, 50% of a_b-c<d>&"e"\\f',
  '㎡㈠①½㍿㍘ＡＢＣ１２３',
  '𠮷野家 👍🏽 e\u0301 İstanbul ß ﬁ',
  '一行\n\n两行\t三  行 ¶ ~^|',
  '〇々ゝカタカナが 한국어 Ω Ⅳ',
])('decode(encode(text)) is the text: %j', (text) => {
  expect(decode(encode(text, table))).toBe(text);
});

test('tokens hold no character that Pagefind would read as part of a word or as markup', () => {
  const tails = encode('a_b-c<d>&¶＿‿é，E', table).replace(/[\p{L}\p{N} ]/gu, '');
  expect(tails).not.toMatch(/[^ -~]|[-_<>]/u);
});

test('title and body are told apart, also when there is no title', () => {
  expect(decodeRecord(encodeRecord('三害 ¶', '风沙、内涝', table))).toEqual({ title: '三害 ¶', body: '风沙、内涝' });
  expect(decodeRecord(encodeRecord('', '风沙', table))).toEqual({ title: '', body: '风沙' });
});
