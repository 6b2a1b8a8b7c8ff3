import { expect, test } from 'vitest';
import { landing, recordUrl } from './landing.ts';
import { readState, toggled, writeState, type SearchState } from './state.ts';

const state: SearchState = {
  query: '三害 & <b>',
  selection: { kind: ['语录', '讲话'], year: ['1963'] },
  order: 'oldest',
  page: 3,
};

test('a state survives the address', () => {
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('defaults stay out of the address', () => {
  expect(writeState({ query: '', selection: {}, order: 'relevance', page: 1 })).toBe('');
});

test('whatever is not understood falls back', () => {
  const read = readState(new URLSearchParams(`q=${'害'.repeat(200)}&sort=best&page=-2&colour=red&kind=`));
  expect(read).toEqual({ query: '害'.repeat(100), selection: {}, order: 'relevance', page: 1 });
});

test('a value is added and taken out again', () => {
  const added = toggled(state.selection, 'year', '1964');
  expect(added.year).toEqual(['1963', '1964']);
  expect(toggled(added, 'year', '1963').year).toEqual(['1964']);
});

test('a hit opens at the passage of its line', () => {
  const url = recordUrl('articles/x/', ['', 'p4', 'p5'], 1);
  expect(landing(url, 0)).toBe('articles/x/');
  expect(landing(url, 2)).toBe('articles/x/#p5');
  expect(landing(recordUrl('people/x/', [''], 0), 0)).toBe('people/x/');
});
