/** A label that stands on a pole at `at` and is `width` long; both in the same unit. */
export interface Flag {
  at: number;
  width: number;
}

/**
 * The row of each flag, 0 nearest the line, in the order given. All flags fly to the right of their poles (give
 * negative positions to fly them to the left). No label overlaps another, and no pole crosses a label.
 */
export function stackFlags(flags: readonly Flag[]): number[] {
  const rows = new Map<Flag, number>();
  for (const flag of [...flags].sort((a, b) => b.at - a.at)) {
    const below = [...rows].filter(([other]) => other.at < flag.at + flag.width).map(([, row]) => row);
    rows.set(flag, Math.max(-1, ...below) + 1);
  }
  return flags.map((flag) => rows.get(flag) ?? 0);
}
