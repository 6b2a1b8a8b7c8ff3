import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';
import { findMarks } from './marks.ts';
import { parseQuery } from './query.ts';

const table = new Map([['饃', '馍']]);
const marksIn = (text: string, input: string) => findMarks(text, parseQuery(input, table), table);
const marked = (text: string, input: string) => marksIn(text, input).map(({ start, end }) => text.slice(start, end));

test('the whole query is marked with the punctuation inside it', () => {
  expect(marked('心里装着全体人民、唯独没有他自己。', '全体人民唯独')).toEqual(['全体人民、唯独']);
  expect(marked('嚼过的馍，嚼过的馍', '嚼過的饃'.replace('過', '过'))).toEqual(['嚼过的馍', '嚼过的馍']);
});

test('words are marked one by one where the whole does not occur', () => {
  expect(marked('除三害，种泡桐，再说三害', '三害 泡桐')).toEqual(['三害', '泡桐', '三害']);
});

test('of a damaged query the longest parts that occur are marked', () => {
  expect(marked('吃别人嚼过的馍没味道', '嚼过的摸没味道')).toEqual(['嚼过的', '没味道']);
  expect(marked('吃别人嚼过的馍', '火星')).toEqual([]);
});

test('an excerpt keeps the mark, begins after a pause and shows where words are left out', () => {
  const text = `${'前'.repeat(80)}，这一句里有三害两个字，${'后'.repeat(80)}`;
  const shown = excerpt(text, marksIn(text, '三害'), 40);
  expect(shown[0]?.text).toBe('…');
  expect(shown[1]?.text).toMatch(/^这一句里有$/);
  expect(shown[2]).toEqual({ text: '三害', marked: true });
  expect(shown[shown.length - 1]?.text).toBe('…');
});

test('a short line is shown whole, without a mark when there is none', () => {
  expect(excerpt('一句话。', [], 40)).toEqual([{ text: '一句话。', marked: false }]);
});

test('a mark longer than the excerpt is shown whole', () => {
  const long = '长'.repeat(60);
  expect(excerpt(`前${long}后`, [{ start: 1, end: 61 }], 40).find((piece) => piece.marked)?.text).toBe(long);
});
