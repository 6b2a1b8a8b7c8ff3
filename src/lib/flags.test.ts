import { describe, expect, it } from 'vitest';
import { stackFlags, type Flag } from './flags.ts';

/** Pairs where the pole of the second crosses the label of the first, or where two labels overlap. */
function clashes(flags: readonly Flag[], rows: readonly number[]) {
  return flags.flatMap((a, i) =>
    flags.filter((b, j) => i !== j && b.at >= a.at && b.at < a.at + a.width && (rows[j] ?? 0) >= (rows[i] ?? 0)),
  );
}

describe('stackFlags', () => {
  it('keeps flags with room on the lowest row', () => {
    expect(
      stackFlags([
        { at: 0, width: 10 },
        { at: 10, width: 10 },
      ]),
    ).toEqual([0, 0]);
  });

  it('lifts an earlier flag over the poles that stand under it', () => {
    expect(
      stackFlags([
        { at: 0, width: 30 },
        { at: 10, width: 30 },
        { at: 20, width: 30 },
      ]),
    ).toEqual([2, 1, 0]);
  });

  it('answers in the order given and lets no pole cross a label', () => {
    const flags = [50, 3, 88, 41, 7, 20, 90, 12].map((at, index) => ({ at, width: 9 + 4 * index }));
    expect(clashes(flags, stackFlags(flags))).toEqual([]);
  });
});
