import type { PartialDate } from './partial-date.ts';
import { breakLines } from './text-width.ts';
import {
  gatherDots,
  MARGIN,
  placePoints,
  placeTicks,
  tenth,
  TYPE,
  type Dot,
  type PlacedTick,
  type TimelinePoint,
} from './timeline-points.ts';

const LINE = 21;

export interface VerticalLine {
  width: number;
  height: number;
  /** Distance of the axis from the left, and where it begins and ends. */
  axis: number;
  start: number;
  end: number;
  ticks: PlacedTick[];
  dots: Dot[];
  /** Labels to the right of the axis: a thread runs from the axis at `at` to the first line at `y`. */
  labels: { point: TimelinePoint; at: number; x: number; y: number; lines: string[] }[];
  /** Distance from one line of a label to the next. */
  lineHeight: number;
}

/** A line from top to bottom for narrow screens, labels to its right, moved apart where they would touch. */
export function verticalLine(
  points: readonly TimelinePoint[],
  from: PartialDate,
  to: PartialDate,
  width = 320,
): VerticalLine {
  const [axis, column] = [68, 104];
  const written = points.filter(({ major }) => major);
  const linesOf = (point: TimelinePoint) => breakLines(point.label, (width - column) / TYPE);
  const needed = written.reduce((sum, point) => sum + linesOf(point).length * LINE + 10, 0);
  const length = Math.max(420, needed, placeTicks(from, to, 0, 1).length * 25);

  const placed = placePoints(points, from, to, MARGIN, length);
  const major = placed
    .filter(({ point }) => point.major)
    .map(({ point, at }) => ({ point, at, lines: linesOf(point) }));
  const tops = spread(
    major.map(({ at, lines }) => ({ at: at - LINE / 2, size: lines.length * LINE + 10 })),
    MARGIN - LINE / 2,
    MARGIN + length + LINE,
  );
  return {
    width,
    height: length + 2 * MARGIN + LINE / 2,
    axis,
    start: MARGIN,
    end: MARGIN + length,
    ticks: placeTicks(from, to, MARGIN, length),
    dots: gatherDots(placed),
    lineHeight: LINE,
    labels: major.map((label, index) => ({ ...label, x: column, y: tenth((tops[index] ?? 0) + LINE / 2) })),
  };
}

/**
 * Begin each of the ordered `items` as near as may be to `at`, without overlap, between `first` and `last`: items that
 * would touch move apart together, as far up as down.
 */
export function spread(items: readonly { at: number; size: number }[], first: number, last: number): number[] {
  const before = items.map((_, index) => items.slice(0, index).reduce((sum, { size }) => sum + size, 0));
  const blocks: { sum: number; count: number }[] = [];
  items.forEach(({ at }, index) => {
    let block = { sum: at - (before[index] ?? 0), count: 1 };
    for (let above = blocks.at(-1); above && above.sum / above.count > block.sum / block.count; above = blocks.at(-1)) {
      blocks.pop();
      block = { sum: block.sum + above.sum, count: block.count + above.count };
    }
    blocks.push(block);
  });
  const total = items.reduce((sum, { size }) => sum + size, 0);
  const shifts = blocks.flatMap(({ sum, count }) => Array<number>(count).fill(sum / count));
  return shifts.map((shift, index) => Math.max(first, Math.min(last - total, shift)) + (before[index] ?? 0));
}
