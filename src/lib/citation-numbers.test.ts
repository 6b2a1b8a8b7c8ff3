import { expect, test } from 'vitest';
import { citationAnchor, citationNumbers, inOrderOfCitation } from './citation-numbers.ts';

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

test('sources stand in the order in which they are cited first; what is not cited follows as listed', () => {
  const listed = [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }];
  expect(inOrderOfCitation(listed, ['c', 'a', 'c']).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
