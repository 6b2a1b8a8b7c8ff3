import { expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

test('front matter and body come apart, each with the line on which it begins', () => {
  expect(splitFrontMatter('---\ncode: A1\ntitle: 题\n---\n\n\n第一段。\n\n第二段。\n\n')).toEqual({
    yaml: 'code: A1\ntitle: 题',
    yamlLine: 2,
    body: '第一段。\n\n第二段。',
    bodyLine: 7,
  });
});

test('a file may have no body', () => {
  expect(splitFrontMatter('---\ncode: A1\n---\n')?.body).toBe('');
});

test('a rule within the body does not end the front matter again', () => {
  expect(splitFrontMatter('---\na: 1\n---\n前\n\n---\n\n后')?.body).toBe('前\n\n---\n\n后');
});

test.each([
  ['', 'an empty file'],
  ['正文\n---\n', 'a body alone'],
  ['\n---\na: 1\n---\n', 'a blank line before the fence'],
  ['---\na: 1\n', 'a fence that is never closed'],
  ['----\na: 1\n----\n', 'a fence of four'],
])('%j is not split: %s', (source) => {
  expect(splitFrontMatter(source)).toBeUndefined();
});
