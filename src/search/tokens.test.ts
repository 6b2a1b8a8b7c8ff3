import { expect, test } from 'vitest';
import { phraseTokens, unitsOf } from './tokens.ts';

const none = new Map<string, string>();
const tokens = (text: string) => phraseTokens(unitsOf(text, none));

test('a unit is a Han character, a digit or a word of letters', () => {
  expect(unitsOf('在Lankao，62年 GDP', none).map(({ text }) => text)).toEqual(['在', 'lankao', '6', '2', '年', 'gdp']);
});

test('units know where they stand in the original', () => {
  const text = '（兰考）Lankao𠮷';
  expect(unitsOf(text, none).map(({ start, end }) => text.slice(start, end))).toEqual(['兰', '考', 'Lankao', '𠮷']);
});

test('a phrase is asked by overlapping tokens, across punctuation', () => {
  expect(tokens('嚼过，的馍')).toEqual(['嚼过', '过的', '的馍']);
  expect(tokens('1962年')).toEqual(['19', '96', '62', '2年']);
});

test('a word of letters takes the single character after it along', () => {
  expect(tokens('用GDP算')).toEqual(['用', 'gdp算']);
  expect(tokens('算GDP')).toEqual(['算', 'gdp']);
  expect(tokens('ten percent')).toEqual(['ten', 'percent']);
});

test('one unit is its own token', () => {
  expect(tokens('馍')).toEqual(['馍']);
});
