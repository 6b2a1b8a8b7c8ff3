import { expect, test } from 'vitest';
import { differingArticles } from './articles.ts';
import { median } from './table.ts';

test('articles that differ, or that one side lacks, are named', () => {
  const ours = new Map([
    ['a', '<p>甲</p>'],
    ['b', '<p>乙</p>'],
    ['c', '<p>丙</p>'],
  ]);
  const peer = new Map([
    ['a', '<p>甲</p>'],
    ['b', '<p>乙 </p>'],
    ['d', '<p>丁</p>'],
  ]);
  expect(differingArticles(ours, peer)).toEqual(['b', 'c', 'd']);
});

test('a median is the middle value, or the mean of the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([5])).toBe(5);
});
