import { describe, expect, test } from 'vitest';
import { compareDates, formatDate, formatSpan, isPartialDate, yearOf } from './partial-date.ts';

describe('a date that sources give', () => {
  test.each(['1963', '1963-08', '1963-08-12', '1964-02-29', '2000-02-29'])('%s is one', (date) => {
    expect(isPartialDate(date)).toBe(true);
  });

  test.each([
    '',
    '63',
    '1963-8',
    '1963-13',
    '1963-00',
    '1963-02-29',
    '1900-02-29',
    '1963-04-31',
    '1963/08/12',
    '1963-08-12T00:00',
    ' 1963',
  ])('%j is none', (date) => {
    expect(isPartialDate(date)).toBe(false);
  });
});

test.each([
  ['1963', '1963年'],
  ['1963-08', '1963年8月'],
  ['1963-08-02', '1963年8月2日'],
])('%s reads %s: parts that nobody recorded are not shown', (date, words) => {
  expect(formatDate(date)).toBe(words);
});

test('a span shows both ends, each as precise as it is known', () => {
  expect(formatSpan('1962-12', '1964-03-23')).toBe('1962年12月—1964年3月23日');
  expect(formatSpan('1962')).toBe('1962年');
});

test('the year of any date', () => {
  expect(['1963', '1963-08', '1963-08-12'].map(yearOf)).toEqual(['1963', '1963', '1963']);
});

test('dates sort by time, the less precise first, no date last', () => {
  const dates = [undefined, '1964', '1963-08-12', '1963-12', '1963-08', '1963'];
  // `sort` puts undefined last by itself, so each stands in an object.
  const sorted = dates.map((date) => ({ date })).sort((a, b) => compareDates(a.date, b.date));
  expect(sorted.map(({ date }) => date)).toEqual(['1963', '1963-08', '1963-08-12', '1963-12', '1964', undefined]);
  expect(compareDates('1963', '1963')).toBe(0);
});
