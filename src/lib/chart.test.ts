import { describe, expect, it } from 'vitest';
import { barLengths, formatNumber, partStretches } from './chart.ts';

const rows = (...values: number[]) => values.map((value) => ({ label: `${value}`, value }));

describe('barLengths', () => {
  it('gives the longest bar the whole width and the others their share', () => {
    expect(barLengths(rows(20, 30, 10))).toEqual([66.67, 100, 33.33]);
  });

  it('draws nothing for zeros', () => {
    expect(barLengths(rows(0, 0))).toEqual([0, 0]);
  });

  it.each([-1, NaN, Infinity])('refuses %s by name', (value) => {
    expect(() => barLengths([{ label: '亩产', value }])).toThrow('亩产');
  });
});

describe('partStretches', () => {
  it('lays the parts end to end', () => {
    expect(partStretches(rows(121, 76, 13))).toEqual([
      { start: 0, length: 57.62 },
      { start: 57.62, length: 36.19 },
      { start: 93.81, length: 6.19 },
    ]);
  });

  it('fills the strip whatever the rounding', () => {
    const stretches = partStretches(rows(1, 1, 1, 1, 1, 1, 1));
    expect(stretches.reduce((sum, { length }) => sum + length, 0)).toBeCloseTo(100, 6);
  });

  it('refuses a whole of nothing', () => {
    expect(() => partStretches(rows(0, 0))).toThrow('零');
  });
});

describe('formatNumber', () => {
  it('groups thousands and keeps decimals', () => {
    expect([11600, 1107.9, 13].map(formatNumber)).toEqual(['11,600', '1,107.9', '13']);
  });
});
