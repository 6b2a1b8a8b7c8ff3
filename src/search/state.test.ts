import { expect, test } from 'vitest';
import { readState, toggled, writeState, type SearchState } from './state.ts';

const state: SearchState = {
  query: '三害 & <b>',
  selection: { kind: ['语录', '讲话'], year: ['1963'] },
  within: 'articles/days-475/',
  order: 'oldest',
  page: 3,
  view: 'kwic',
  lines: 'left',
};

test('a state survives the address', () => {
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
});

test('defaults stay out of the address', () => {
  expect(writeState(readState(new URLSearchParams()))).toBe('');
});

test('whatever is not understood falls back', () => {
  const read = readState(new URLSearchParams(`q=${'害'.repeat(200)}&sort=best&page=-2&colour=red&kind=`));
  expect(read).toEqual({ ...readState(new URLSearchParams()), query: '害'.repeat(100) });
});

test.each(['https://elsewhere.example/', '../../', 'articles/', 'javascript:alert(1)'])(
  'nothing is searched within %s',
  (address) => {
    expect(readState(new URLSearchParams({ in: address })).within).toBe('');
  },
);

test('a value is added and taken out again', () => {
  const added = toggled(state.selection, 'year', '1964');
  expect(added.year).toEqual(['1963', '1964']);
  expect(toggled(added, 'year', '1963').year).toEqual(['1964']);
});
