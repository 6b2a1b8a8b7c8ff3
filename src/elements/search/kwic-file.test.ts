import { expect, test } from 'vitest';
import type { KwicLine } from '../../search/kwic.ts';
import { strings } from '../../strings.ts';
import { fileHead, fileName, fileRow } from './kwic-file.ts';

const { file, wordings } = strings.search.live.kwic;
const root = 'http://portal.invalid/study/';
const line: KwicLine = {
  left: '先摸清“',
  hit: '三害',
  right: '”的底',
  id: 'Q4-2',
  url: 'quotations/walk/#p2',
  title: '走村',
  kind: '语录',
  year: '1963',
  status: '已核实',
};

test('every column has its heading', () => {
  const row = fileRow(line, root, wordings);
  const columns = Object.fromEntries(fileHead(file).map((heading, index) => [heading, row[index]]));
  expect(columns).toEqual({
    代码或地址: 'Q4-2',
    类型: '语录',
    年份: '1963',
    标题: '走村',
    左文: '先摸清“',
    词: '三害',
    右文: '”的底',
    网址: 'http://portal.invalid/study/quotations/walk/#p2',
    核对状态: '已核实',
  });
});

test('a wrong wording does not go out as verified', () => {
  expect(fileRow({ ...line, wording: 'misquote' }, root, wordings)).not.toContain('已核实');
  expect(fileRow({ ...line, wording: 'misquote' }, root, wordings)).toContain('误作');
});

test('a hit that reaches into the next paragraph stays in one line', () => {
  expect(fileRow({ ...line, hit: '三害。\n四害' }, root, wordings)).toContain('三害。 四害');
});

test('a file is named after the query, whatever that contains', () => {
  expect(fileName(file.name, '调查研究')).toBe('逐行对照-调查研究.csv');
  expect(fileName(file.name, ' ../a:b*c?"<d>|\\ e\u0000\u202e')).not.toMatch(/[\\/:*?"<>|\u0000\u202e ]|\.\./);
  expect([...fileName(file.name, '𠮷'.repeat(100))].length).toBeLessThan(60);
});
