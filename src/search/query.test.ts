import { expect, test } from 'vitest';
import { parseQuery, QUERY_LIMIT } from './query.ts';
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
