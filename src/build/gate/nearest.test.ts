import { describe, expect, it } from 'vitest';
import { nearest, slips } from './nearest.ts';

describe('slips between two words', () => {
  it.each([
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['title', 'titles', 1],
    ['tittle', 'title', 1],
    ['tatle', 'title', 1],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });
});

describe('the nearest word', () => {
  const fields = ['code', 'title', 'summary', 'sources', 'themes'];

  it.each([
    ['titel', 'title'],
    ['theme', 'themes'],
    ['Summary', 'summary'],
    ['soruces', 'sources'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, fields)).toBe(meant);
  });

  it.each(['date', '标题', 'x', 'places'])('has no guess for %s', (word) => {
    expect(nearest(word, fields)).toBeUndefined();
  });
});
