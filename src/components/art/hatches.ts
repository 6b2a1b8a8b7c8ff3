/** One tile of a hatch: its size and the lines on it. An empty tile leaves its part plain. */
export interface Hatch {
  width: number;
  height: number;
  lines: string;
}

/** The hatches for the parts of a whole, in the order of use; neighbours are easy to tell apart. */
export const HATCHES: readonly Hatch[] = [
  { width: 7, height: 7, lines: 'M-1 8L8 -1M-1 1L1 -1M6 8L8 6' },
  { width: 7, height: 7, lines: '' },
  { width: 7, height: 7, lines: 'M2 2h.01M5.5 5.5h.01' },
  { width: 7, height: 6, lines: 'M0 3H7' },
  { width: 8, height: 8, lines: 'M0 0L8 8M8 0L0 8' },
  { width: 6, height: 7, lines: 'M3 0V7' },
];
