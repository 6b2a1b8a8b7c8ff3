import { expect, test } from 'vitest';
import { dayOrNext, monthDayOf, monthDayOfClock, turnOf } from './calendar-day.ts';

test('only a full date has a day of the year', () => {
  expect(monthDayOf('1963-08-12')).toBe('08-12');
  expect(monthDayOf('1963-08')).toBeUndefined();
  expect(monthDayOf('1963')).toBeUndefined();
});

test('the day is that of the reader’s clock', () => {
  expect(monthDayOfClock(new Date(2026, 0, 5, 23, 59))).toBe('01-05');
  expect(monthDayOfClock(new Date(2026, 10, 23, 0, 0))).toBe('11-23');
});

test('things take turns, one a day, across months and years', () => {
  const turns = Array.from({ length: 40 }, (_, day) => turnOf(new Date(2026, 11, 10 + day, 8), 35));
  turns.slice(1).forEach((turn, index) => expect(turn).toBe(((turns[index] ?? 0) + 1) % 35));
  expect(new Set(turns).size).toBe(35);
});

test('morning and evening of one day have the same turn', () => {
  expect(turnOf(new Date(2026, 5, 1, 0, 0), 7)).toBe(turnOf(new Date(2026, 5, 1, 23, 59), 7));
});

test('a clock before 1970 still has a turn', () => {
  expect(turnOf(new Date(1962, 11, 6), 7)).toBeGreaterThanOrEqual(0);
});

test('a day without events leads to the next one, past the end of the year', () => {
  expect(dayOrNext('02-07', ['12-06', '02-07', '05-14'])).toBe('02-07');
  expect(dayOrNext('02-08', ['12-06', '02-07', '05-14'])).toBe('05-14');
  expect(dayOrNext('12-07', ['12-06', '02-07', '05-14'])).toBe('02-07');
  expect(dayOrNext('12-07', [])).toBeUndefined();
});
