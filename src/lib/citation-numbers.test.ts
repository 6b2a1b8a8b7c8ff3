import { expect, test } from 'vitest';
import { citationAnchor, citationNumbers } from './citation-numbers.ts';

test('sources are numbered from 1 in the order of the list', () => {
  expect([...citationNumbers([{ id: 'b' }, { id: 'a' }])]).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});

test('a source that is not listed has no number', () => {
  expect(citationNumbers([]).get('a')).toBeUndefined();
});

test('the anchor of a source is its number', () => {
  expect(citationAnchor(12)).toBe('s12');
});
