import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf } from './sentences.ts';

const split = (text: string) =>
  sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test('sentences end at their marks, with what closes behind them', () => {
  expect(split('他来了。他说：“走吧！”大家走了？好；行')).toEqual([
    '他来了。',
    '他说：“走吧！”',
    '大家走了？',
    '好；',
    '行',
  ]);
});

test('headings and paragraphs stand by themselves', () => {
  expect(split('一、开头\n　　第一段。\n第二段')).toEqual(['一、开头', '第一段。', '第二段']);
});

test('a line that a program broke goes on in the next', () => {
  expect(split('这一行很长很长很长很长很长很长很长很长很长\n说到一半才断开。后面')).toEqual([
    '这一行很长很长很长很长很长很长很长很长很长\n说到一半才断开。',
    '后面',
  ]);
});

test('a sentence without end is cut at pauses', () => {
  const pieces = split('说了一句又一句，'.repeat(100));
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(300);
  expect(pieces.every((piece) => piece.endsWith('，'))).toBe(true);
  expect(pieces.join('')).toHaveLength(800);
});

test('the sentence around a passage', () => {
  const text = '先说一句。他说：“走吧”，就走了。再说一句。';
  const { start, end } = sentenceAround(text, { start: text.indexOf('走吧'), end: text.indexOf('走吧') + 2 });
  expect(text.slice(start, end)).toBe('他说：“走吧”，就走了。');
});
