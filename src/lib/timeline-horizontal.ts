import { stackFlags } from './flags.ts';
import type { PartialDate } from './partial-date.ts';
import { emWidth } from './text-width.ts';
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

const ROW = 25;

export interface HorizontalLine {
  width: number;
  height: number;
  /** Height at which the axis lies, and where it begins and ends. */
  axis: number;
  start: number;
  end: number;
  ticks: PlacedTick[];
  dots: Dot[];
  /** Labels on poles: the pole stands at `x`, the foot of the text at `y`. */
  labels: { point: TimelinePoint; x: number; y: number }[];
}

/** A line from left to right, labels above it. The axis is shortened until every label ends within `width`. */
export function horizontalLine(
  points: readonly TimelinePoint[],
  from: PartialDate,
  to: PartialDate,
  width = 760,
): HorizontalLine {
  const room = width - 2 * MARGIN;
  const labelWidth = (point: TimelinePoint) => emWidth(point.label) * TYPE + 10;
  const shares = placePoints(points, from, to, 0, 1000).filter(({ point }) => point.major);
  const fitting = shares.map(({ point, at }) => ((room - labelWidth(point)) / at) * 1000);
  const length = Math.max(room / 2, Math.min(room, ...fitting.filter((fit) => fit > 0)));

  const placed = placePoints(points, from, to, MARGIN, length);
  const major = placed.filter(({ point }) => point.major);
  const rows = stackFlags(major.map(({ point, at }) => ({ at, width: labelWidth(point) + 10 })));
  const axis = (Math.max(0, ...rows) + 1) * ROW + 24;
  return {
    width,
    height: axis + 36,
    axis,
    start: MARGIN,
    end: tenth(MARGIN + length),
    ticks: placeTicks(from, to, MARGIN, length),
    dots: gatherDots(placed),
    labels: major.map(({ point, at }, index) => ({ point, x: at, y: axis - 28 - (rows[index] ?? 0) * ROW })),
  };
}
