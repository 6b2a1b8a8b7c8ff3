import { expect, test } from 'vitest';
import { yearAxis, type YearAxis } from './kwic-years.ts';

/** The axis of counts that have years. */
function axis(counts: readonly (readonly [string, number])[]): YearAxis {
  const made = yearAxis(counts);
  if (!made) throw new Error('no year');
  return made;
}

test('bars stand where their year stands in time, as high as their share of the highest', () => {
  const { bars, slots, peak } = axis([
    ['1962', 5],
    ['1964', 20],
    ['1981', 10],
  ]);
  expect(slots).toBe(20);
  expect(bars.map(({ year, middle, height }) => [year, middle, height])).toEqual([
    [1962, 2.5, 0.25],
    [1964, 12.5, 1],
    [1981, 97.5, 0.5],
  ]);
  expect(peak.year).toBe(1964);
});

test('a few years stand together in the middle', () => {
  const { bars, labels, slots } = axis([['1963', 3]]);
  expect(slots).toBe(9);
  expect(bars.map(({ middle }) => middle)).toEqual([50]);
  expect(labels.length).toBeGreaterThan(1);
});

test.each([
  ['1963', '1963'],
  ['1962', '1966'],
  ['1922', '2025'],
  ['1855', '2025'],
])('from %s to %s the labels are round years within the axis, at most six or seven', (first, last) => {
  const { labels } = axis([
    [first, 1],
    [last, 2],
  ]);
  expect(labels.length).toBeGreaterThan(1);
  expect(labels.length).toBeLessThanOrEqual(7);
  expect(labels.every(({ middle }) => middle >= 0 && middle <= 100)).toBe(true);
  const steps = new Set(labels.slice(1).map(({ year }, index) => year - (labels[index]?.year ?? 0)));
  expect(steps.size).toBe(1);
});

test('of equal years the earliest is the peak', () => {
  expect(
    axis([
      ['1964', 2],
      ['1962', 2],
    ]).peak.year,
  ).toBe(1962);
});

test('without years there is nothing to draw', () => {
  expect(yearAxis([])).toBeUndefined();
  expect(yearAxis([['unknown', 3]])).toBeUndefined();
});
