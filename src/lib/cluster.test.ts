import { describe, expect, it } from 'vitest';
import { cluster } from './cluster.ts';

const gap = (a: number, b: number) => Math.abs(a - b);

describe('cluster', () => {
  it('leaves items alone that stand far enough apart', () => {
    expect(cluster([0, 10, 20], 10, gap)).toEqual([[0], [10], [20]]);
  });

  it('keeps heads apart and gives the others to the nearest head', () => {
    expect(cluster([0, 6, 9, 15], 10, gap)).toEqual([
      [0, 6],
      [15, 9],
    ]);
  });

  it('lets earlier items lead', () => {
    expect(cluster([9, 0, 15], 10, gap)).toEqual([[9, 0, 15]]);
  });
});
