import type { Coordinates } from './river.ts';
import type { Point } from './smooth-path.ts';

/** The corners of a sheet in degrees. */
export interface Bounds {
  north: number;
  south: number;
  west: number;
  east: number;
}

/** A sheet of paper in units of the drawing, and how the earth falls on it. */
export interface Sheet {
  width: number;
  height: number;
  bounds: Bounds;
  project: (place: Coordinates) => Point;
}

/** An equirectangular sheet of `width`, true to scale along its middle parallel. */
export function sheetOf(bounds: Bounds, width: number): Sheet {
  const { north, south, west, east } = bounds;
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const perLon = width / (east - west);
  const perLat = perLon / shrink;
  return {
    width,
    height: Math.round((north - south) * perLat),
    bounds,
    project: ({ lat, lon }) => [(lon - west) * perLon, (north - lat) * perLat],
  };
}

/** True for a place on the sheet. */
export function covers({ north, south, west, east }: Bounds, { lat, lon }: Coordinates): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
