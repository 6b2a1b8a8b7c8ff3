import { expect, test } from 'vitest';
import { groupBy, paginate } from './group.ts';

test('an item stands under each of its keys; keys and items keep their order', () => {
  const items = [
    { id: 1, themes: ['b', 'a'] },
    { id: 2, themes: ['a'] },
    { id: 3, themes: [] },
  ];
  const groups = groupBy(items, ({ themes }) => themes);
  expect([...groups].map(([key, members]) => [key, members.map(({ id }) => id)])).toEqual([
    ['b', [1]],
    ['a', [1, 2]],
  ]);
});

test('pages hold at most the size, and together everything once', () => {
  expect(paginate([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(paginate([1, 2], 2)).toEqual([[1, 2]]);
});

test('an empty list is one empty page, so that its address exists', () => {
  expect(paginate([], 40)).toEqual([[]]);
});
