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
  const length = Math.max(420, needed, ticksBetween(from, to).length * TARGET);

  const placed = placePoints(points, from, to, MARGIN, length);
  const major = placed.filter(({ point }) => point.major).map(({ point, at }) => ({ point, at, lines: linesOf(point) }));
  const tops = spread(
    major.map(({ at, lines }) => ({ at: at - LINE / 2, size: lines.length * LINE + 10 })),
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

/** Begin each of the ordered `items` as near as may be to `at`, without overlap and ending before `limit`. */
export function spread(items: readonly { at: number; size: number }[], limit: number): number[] {
  const starts: number[] = [];
  items.forEach(({ at }, index) => {
    const before = items[index - 1];
    starts.push(before ? Math.max(at, (starts[index - 1] ?? 0) + before.size) : at);
  });
  let ceiling = limit;
  for (let index = items.length - 1; index >= 0; index -= 1) {
    starts[index] = Math.min(starts[index] ?? 0, ceiling - (items[index]?.size ?? 0));
    ceiling = starts[index] ?? 0;
  }
  return starts;
}
