import { expect, test } from 'vitest';
import type { Entry } from './catalogue.ts';
import { TypedFilters, withTyped } from './typed-filters.ts';

const entry: Entry = {
  url: 'quotations/x/',
  title: '话',
  kind: '语录',
  main: 'text',
  facets: { kind: ['语录'], speaker: ['焦裕禄'], year: ['1963'], theme: ['调查研究'] },
  stretches: 1,
};
const facetNames = {
  kind: '类型',
  theme: '主题',
  year: '年份',
  speaker: '说话人',
  setting: '场合',
  status: '核对状态',
  duration: '时长',
};
const filters = new TypedFilters({
  entries: [entry],
  facetNames,
  table: new Map([
    ['說', '说'],
    ['話', '话'],
  ]),
});

test.each([
  ['说话人:焦裕禄 蚂蚁', '蚂蚁', [['speaker', '焦裕禄']]],
  ['蚂蚁 說話人：“焦裕禄”', '蚂蚁', [['speaker', '焦裕禄']]],
  [
    '年份:１９６３ 主题:调查研究',
    '',
    [
      ['year', '1963'],
      ['theme', '调查研究'],
    ],
  ],
])('%s is understood', (query, rest, expected) => {
  const read = filters.read(query);
  expect(read.rest).toBe(rest);
  expect(read.filters.map(({ facet, value }) => [facet, value])).toEqual(expected);
});

test.each(['说话人:无此人', '说明:焦裕禄', 'http://x.example', '三害：内涝'])('%s stays as it was typed', (query) => {
  expect(filters.read(query)).toEqual({ rest: query, filters: [] });
});

test('what was typed is added to what was chosen', () => {
  const { filters: typed } = filters.read('说话人:焦裕禄');
  expect(withTyped({ speaker: ['焦裕禄'], year: ['1963'] }, typed)).toEqual({ speaker: ['焦裕禄'], year: ['1963'] });
});
