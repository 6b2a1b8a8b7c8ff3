import { expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { verbatimPlaces } from './verbatim-places.ts';

const table = new Map([
  ['調', '调'],
  ['實', '实'],
]);

/** The words of a text that answer a query. */
function places(text: string, query: string): string[] {
  return verbatimPlaces(text, parseQuery(query, table), table).map(({ start, end }) => text.slice(start, end));
}

test('every place counts, and only the whole of what was asked', () => {
  expect(places('先调查研究，再开会；调查不研究，等于没有调查研究。', '调查研究')).toEqual(['调查研究', '调查研究']);
  expect(places('调查了三天，又研究了三天', '调查研究')).toEqual([]);
});

test('punctuation, width and old characters on either side do not count; what is given is what stands there', () => {
  expect(places('重在“調查”、研究。', '调查研究')).toEqual(['調查”、研究']);
  expect(places('调查研究', '調查，研究')).toEqual(['调查研究']);
  expect(places('一九６２年１９６２年', '1962')).toEqual(['１９６２']);
});

test('a word that is repeated stands twice, and places do not overlap', () => {
  expect(places('实干实干', '实干')).toEqual(['实干', '实干']);
  expect(places('干干干', '干干')).toEqual(['干干']);
});

test('a word of letters is found whole', () => {
  expect(places('GDP 与 gdps', 'gdp')).toEqual(['GDP']);
  expect(places('GDP2 增长', 'gdp')).toEqual(['GDP']);
});

test('of several words and phrases each place counts, side by side it is one', () => {
  expect(places('兰考的调查，兰考调查，调查', '兰考 调查')).toEqual(['兰考', '调查', '兰考调查', '调查']);
  expect(places('焦裕禄同志在兰考', '“焦裕禄” 兰考')).toEqual(['焦裕禄', '兰考']);
});

test('a single character counts as part of the whole only', () => {
  expect(places('三害是三种灾害', '三 害')).toEqual(['三害']);
  expect(places('三害', '害')).toEqual([]);
  expect(places('调查的人', '调查 人')).toEqual([]);
});

test('an empty query stands nowhere', () => {
  expect(places('调查', '，')).toEqual([]);
});
