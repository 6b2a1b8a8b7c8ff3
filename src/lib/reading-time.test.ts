import { expect, test } from 'vitest';
import { countCharacters, readingMinutes, studyHours } from './reading-time.ts';

test('Han, letters and digits count; punctuation and spaces do not', () => {
  expect(countCharacters(['吃别人嚼过的馍，没味道。', ' 1963 年 A'])).toBe(10 + 6);
});

test('a character outside the basic plane counts once', () => {
  expect(countCharacters(['𠮷'])).toBe(1);
});

test.each([
  [0, 1],
  [400, 1],
  [599, 1],
  [600, 2],
  [4000, 10],
])('%i characters take %i minutes', (characters, minutes) => {
  expect(readingMinutes(characters)).toBe(minutes);
});

const rule = [
  { from: 30, hours: 1 },
  { from: 0, hours: 0.25 },
  { from: 16, hours: 0.5 },
];

test.each([
  [15, 0.25],
  [16, 0.5],
  [29, 0.5],
  [30, 1],
  [90, 1],
])('a lesson of %i minutes counts %d 学时', (minutes, hours) => {
  expect(studyHours(minutes, rule)).toBe(hours);
});
