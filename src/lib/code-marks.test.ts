import { expect, test } from 'vitest';
import { codeMarks, markedQuotes, splitAtMarks } from './code-marks.ts';

test('a code in full-width brackets is a mark', () => {
  expect(codeMarks('见（Q34）和（A12-5），又作（Q1异文）、（Q2误引）')).toMatchObject([
    { code: 'Q34', wording: 'text', start: 1, end: 6 },
    { code: 'A12-5', wording: 'text' },
    { code: 'Q1', wording: 'variant' },
    { code: 'Q2', wording: 'misquote' },
  ]);
});

test('several codes in one pair of brackets are marks that only refer', () => {
  const text = '“馍”（Q1、A12-5）';
  expect(codeMarks(text).map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
    ['Q1', 'Q1'],
    ['A12-5', 'A12-5'],
  ]);
  expect(markedQuotes(text)).toEqual([]);
});

test.each(['（Q0）', '(Q1)', '（X1）', '（Q1-0）', '（Q1 ）', '（Q1正文）'])('%s is none', (text) => {
  expect(codeMarks(text)).toEqual([]);
});

test('a quotation is marked by the code behind it', () => {
  const text = '他说：“吃别人嚼过的馍没味道”（Q1），大家记住了。';
  expect(markedQuotes(text)).toMatchObject([{ words: '吃别人嚼过的馍没味道', start: 4 }]);
});

test('inner quotation marks belong to the quotation', () => {
  expect(markedQuotes('写道：“不会‘过电影’是不行的”（Q6）')).toMatchObject([{ words: '不会‘过电影’是不行的' }]);
  expect(markedQuotes('“‘过电影’”（Q6）')).toMatchObject([{ words: '‘过电影’' }]);
  expect(markedQuotes('“甲”“乙”（Q6）')).toMatchObject([{ words: '乙' }]);
});

test.each(['见（Q6）', '“甲”，（Q6）', '甲”（Q6）', '“甲\n乙”（Q6）'])('%j marks no quotation', (text) => {
  expect(markedQuotes(text)).toEqual([]);
});

test('stretches and marks make the text again', () => {
  const text = '（Q1）前“中”（S4）后（A3-5异文）';
  const joined = splitAtMarks(text).map((one) => (typeof one === 'string' ? one : text.slice(one.start, one.end)));
  expect(joined.join('')).toBe(text);
  expect(joined).toHaveLength(5);
});
