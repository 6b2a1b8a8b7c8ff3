import { cluster } from './cluster.ts';
import { compareDates, type PartialDate } from './partial-date.ts';
import { ticksBetween, timeScale, type Tick } from './time-scale.ts';

/** Something that happened, as the line shows it. */
export interface TimelinePoint {
  date: PartialDate;
  label: string;
  href: string;
  /** Written out beside its dot. */
  major?: boolean | undefined;
}

/** Height of the type; all lengths are in units of the drawing. */
export const TYPE = 15;
/** Space left free at the ends of the axis. */
export const MARGIN = 16;
/** Dots are at least this far apart, so that each can be pressed. */
const TARGET = 24;

/** A dot and the points it stands for, the one it leads to first. */
export interface Dot {
  at: number;
  points: [TimelinePoint, ...TimelinePoint[]];
}

export interface PlacedTick extends Tick {
  at: number;
}

/** A point and its place along the axis. */
export interface PlacedPoint {
  at: number;
  point: TimelinePoint;
}

/** Points between two dates in order of time, each with its place on an axis of `length` that begins at `start`. */
export function placePoints(
  points: readonly TimelinePoint[],
  from: PartialDate,
  to: PartialDate,
  start: number,
  length: number,
): PlacedPoint[] {
  const scale = timeScale(from, to);
  return [...points]
    .sort((a, b) => compareDates(a.date, b.date))
    .flatMap((point) => {
      const share = scale(point.date);
      return share === undefined ? [] : [{ point, at: tenth(start + share * length) }];
    });
}

/** The ticks between two dates on the same axis. */
export function placeTicks(from: PartialDate, to: PartialDate, start: number, length: number): PlacedTick[] {
  const scale = timeScale(from, to);
  return ticksBetween(from, to).map((tick) => ({ ...tick, at: tenth(start + (scale(tick.date) ?? 0) * length) }));
}

/** Dots far enough apart to be pressed; points written out come first. */
export function gatherDots(placed: readonly PlacedPoint[]): Dot[] {
  const byWeight = [...placed].sort((a, b) => Number(b.point.major ?? false) - Number(a.point.major ?? false));
  return cluster(byWeight, TARGET, (a, b) => Math.abs(a.at - b.at))
    .map(([head, ...others]): Dot => ({ at: head.at, points: [head.point, ...others.map(({ point }) => point)] }))
    .sort((a, b) => a.at - b.at);
}

/** Rounded to a tenth of a unit, so that the drawing stays small. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
