import { expect, test } from 'vitest';
import { citationNumbers } from './citation-numbers.ts';

test('sources are numbered from 1 in the order of the list', () => {
  expect([...citationNumbers([{ id: 'b' }, { id: 'a' }])]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

test('a source that is not listed has no number', () => {
  expect(citationNumbers([]).get('a')).toBeUndefined();
});
