/** A bar of the drawing. */
export interface YearBar {
  readonly year: number;
  readonly count: number;
  /** Its middle, in per cent of the width. */
  readonly middle: number;
  /** Share of the highest bar, above 0 up to 1. */
  readonly height: number;
}

/** Counts per year on an axis of time, with room for every year between the first and the last. */
export interface YearAxis {
  readonly bars: readonly YearBar[];
  /** Years to be written below the axis, far enough from one another for a narrow screen. */
  readonly labels: readonly { readonly year: number; readonly middle: number }[];
  /** Years on the axis. */
  readonly slots: number;
  /** The highest bar; of equals the earliest. */
  readonly peak: YearBar;
}

/** So that a few years do not stand a screen apart. */
const LEAST_SLOTS = 9;
const MOST_LABELS = 6;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Lay out counts per year.
 * @param counts years in digits with how many there are of each; what is no year is left out
 * @returns nothing where there is no year
 */
export function yearAxis(counts: readonly (readonly [year: string, count: number])[]): YearAxis | undefined {
  const known = counts
    .map(([year, count]) => ({ year: Number.parseInt(year, 10), count }))
    .filter(({ year, count }) => Number.isInteger(year) && count > 0)
    .sort((a, b) => a.year - b.year);
  const [first, last] = [known[0]?.year ?? 0, known[known.length - 1]?.year ?? 0];
  const slots = Math.max(LEAST_SLOTS, last - first + 1);
  const start = first - Math.floor((slots - (last - first + 1)) / 2);
  const middle = (year: number) => Math.round(((year - start + 0.5) / slots) * 10_000) / 100;
  const highest = Math.max(...known.map(({ count }) => count));
  const bars = known.map((bar) => ({ ...bar, middle: middle(bar.year), height: bar.count / highest }));
  const peak = bars.find(({ count }) => count === highest);
  if (!peak) return undefined;
  const step = STEPS.find((one) => slots / one <= MOST_LABELS) ?? slots;
  const years = Array.from({ length: slots }, (_, index) => start + index).filter((year) => year % step === 0);
  return { bars, labels: years.map((year) => ({ year, middle: middle(year) })), slots, peak };
}
