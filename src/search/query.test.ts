import { expect, test } from 'vitest';
import { parseCode, parseQuery, QUERY_LIMIT } from './query.ts';
import { textOf } from './tokens.ts';

const parse = (input: string) => {
  const { all, phrases, words } = parseQuery(input, new Map());
  return { all: textOf(all), phrases: phrases.map(textOf), words: words.map(textOf) };
};

test('spaces and punctuation separate words', () => {
  expect(parse('三害，泡桐 1962')).toEqual({ all: '三害泡桐1962', phrases: [], words: ['三害', '泡桐', '1962'] });
});

test.each(['“不搞特殊化”家风', '"不搞特殊化"家风', '「不搞特殊化」家风', '『不搞特殊化』家风', '＂不搞特殊化＂ 家风'])(
  'words in quotation marks are a phrase: %s',
  (input) => {
    expect(parse(input)).toMatchObject({ phrases: ['不搞特殊化'], words: ['家风'] });
  },
);

test('an unclosed mark and an empty pair mean nothing', () => {
  expect(parse('“三害')).toMatchObject({ phrases: [], words: ['三害'] });
  expect(parse('“”三害')).toMatchObject({ phrases: [], words: ['三害'] });
});

test('a query of punctuation is empty, a long one is cut', () => {
  expect(parse('，。？')).toEqual({ all: '', phrases: [], words: [] });
  expect(parse('害'.repeat(300)).all).toHaveLength(QUERY_LIMIT);
});

test.each([
  ['Q34', { text: 'Q34' }],
  [' q34 ', { text: 'Q34' }],
  ['Ａ１２－５', { text: 'A12', passage: '5' }],
  ['a12—5', { text: 'A12', passage: '5' }],
])('%s is a code', (input, code) => {
  expect(parseCode(input)).toEqual(code);
});

test.each(['34', 'Q', 'Q034', 'A12-', 'AB12', 'Q34 说明', ''])('%j is no code', (input) => {
  expect(parseCode(input)).toBeUndefined();
});
