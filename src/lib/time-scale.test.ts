import { describe, expect, it } from 'vitest';
import { ticksBetween, timeScale } from './time-scale.ts';

describe('timeScale', () => {
  const days = timeScale('1962-12-06', '1964-03-23');

  it('puts the first and last day at the ends', () => {
    expect([days('1962-12-06'), days('1964-03-23')]).toEqual([0, 1]);
  });

  it('counts days, leap day included', () => {
    expect(days('1963-12-06')).toBeCloseTo(365 / 473);
    expect(days('1964-03-01')).toBeCloseTo(451 / 473);
  });

  it('puts a year and a month at their middle', () => {
    const year = timeScale('1963', '1963');
    expect(year('1963')).toBe(0.5);
    expect(year('1963-02')).toBeCloseTo((31 + 13.5) / 364);
  });

  it('knows no place outside the span', () => {
    expect(days('1962-12-05')).toBeUndefined();
    expect(days('1964-05-14')).toBeUndefined();
  });
});

describe('ticksBetween', () => {
  it('marks the decades of a long span', () => {
    expect(ticksBetween('1922', '2026').map(({ year }) => year)).toEqual([
      1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020,
    ]);
  });

  it('marks the months of a short span and labels the quarters', () => {
    const ticks = ticksBetween('1962-12-06', '1964-03-23');
    expect(ticks).toHaveLength(15);
    expect(ticks.filter(({ labelled }) => labelled).map(({ date }) => date)).toEqual([
      '1963-01-01',
      '1963-04-01',
      '1963-07-01',
      '1963-10-01',
      '1964-01-01',
    ]);
  });
});
