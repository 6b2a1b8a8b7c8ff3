export type Point = readonly [x: number, y: number];

/** Path data of a smooth open curve through `points` (Catmull–Rom), rounded to a tenth of a unit. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[Math.min(Math.max(index, 0), points.length - 1)] ?? [0, 0];
  return points
    .map((point, index) => {
      if (index === 0) return `M${pair(point)}`;
      const [before, start, after] = [at(index - 2), at(index - 1), at(index + 1)];
      return `C${pair(lean(start, before, point, 1))} ${pair(lean(point, start, after, -1))} ${pair(point)}`;
    })
    .join('');
}

/** A control point beside `point`, a sixth of the way from `from` to `to`, forwards or backwards. */
function lean(point: Point, from: Point, to: Point, sign: 1 | -1): Point {
  return [point[0] + (sign * (to[0] - from[0])) / 6, point[1] + (sign * (to[1] - from[1])) / 6];
}

function pair([x, y]: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
