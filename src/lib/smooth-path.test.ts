import { describe, expect, it } from 'vitest';
import { smoothPath } from './smooth-path.ts';

describe('smoothPath', () => {
  it('runs straight through points on a line', () => {
    expect(
      smoothPath([
        [0, 0],
        [6, 0],
        [12, 0],
      ]),
    ).toBe('M0 0C1 0 4 0 6 0C8 0 11 0 12 0');
  });

  it('goes through every point', () => {
    const path = smoothPath([
      [0, 0],
      [10, 20],
      [30, 5],
    ]);
    expect(path).toMatch(/^M0 0C.* 10 20C.* 30 5$/);
  });
});
