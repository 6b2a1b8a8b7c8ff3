import { ARMS, type Arm, type BuildCost } from './arms.ts';

const NAMES: Record<Arm, string> = { ours: 'MDX as data', peer: '@astrojs/mdx + glob()' };

/** The middle value; of an even number of values the mean of the two in the middle. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? NaN;
  const high = sorted[Math.floor(middle)] ?? NaN;
  return (low + high) / 2;
}

/** Medians of every arm as lines of text: wall and CPU seconds, peak memory in MB. */
export function table(costs: Readonly<Record<Arm, readonly BuildCost[]>>): string {
  const rows = ARMS.map((arm) => [
    NAMES[arm],
    median(costs[arm].map(({ wallSeconds }) => wallSeconds)).toFixed(1),
    median(costs[arm].map(({ cpuSeconds }) => cpuSeconds)).toFixed(1),
    median(costs[arm].map(({ peakMegabytes }) => peakMegabytes)).toFixed(0),
  ]);
  return [['', 'wall s', 'CPU s', 'peak MB'], ...rows]
    .map(([name = '', ...numbers]) => name.padEnd(24) + numbers.map((number) => number.padStart(10)).join(''))
    .join('\n');
}
