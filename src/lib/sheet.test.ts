import { describe, expect, it } from 'vitest';
import { covers, sheetOf } from './sheet.ts';

const bounds = { north: 61, south: 59, west: 10, east: 12 };

describe('sheetOf', () => {
  const sheet = sheetOf(bounds, 100);

  it('puts the corners of the bounds into the corners of the sheet', () => {
    expect(sheet.project({ lat: 61, lon: 10 })).toEqual([0, 0]);
    const [x, y] = sheet.project({ lat: 59, lon: 12 });
    expect([x, Math.round(y)]).toEqual([100, sheet.height]);
  });

  it('is true to scale: at 60° a degree of latitude is twice one of longitude', () => {
    expect(sheet.height).toBe(200);
  });
});

describe('covers', () => {
  it('takes the edge in and the rest out', () => {
    expect(covers(bounds, { lat: 61, lon: 12 })).toBe(true);
    expect(covers(bounds, { lat: 61.01, lon: 11 })).toBe(false);
  });
});
