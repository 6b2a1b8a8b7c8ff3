import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { formatSimplifyTable, parseSimplifyTable } from './simplify-table.ts';

const table = new Map([
  ['蘭', '兰'],
  ['饃', '馍'],
  ['祿', '禄'],
]);

test('traditional, full-width and upper-case forms fold into one', () => {
  expect(fold('蘭考', table).text).toBe('兰考');
  expect(fold('１９６２年', table).text).toBe('1962年');
  expect(fold('Lankao ＧＤＰ', table).text).toBe('lankaogdp');
});

test('punctuation, space and marks are dropped', () => {
  expect(fold('吃别人嚼过的馍，没味道。', table).text).toBe('吃别人嚼过的馍没味道');
  expect(fold(' \n“”《》—…·', table).text).toBe('');
});

test('every folded unit leads back to the original, also where one character becomes several', () => {
  const original = '“蘭，考”㎡𠮷x';
  const { text, start, end } = fold(original, table);
  expect(text).toBe('兰考m2𠮷x');
  expect(start.map((from, unit) => original.slice(from, end[unit]))).toEqual(['蘭', '考', '㎡', '㎡', '𠮷', '𠮷', 'x']);
});

test('a table survives its short form, sorted', () => {
  const short = formatSimplifyTable(table);
  expect(short).toBe('兰蘭 禄祿 馍饃');
  expect(parseSimplifyTable(short)).toEqual(table);
  expect(parseSimplifyTable('')).toEqual(new Map());
});
