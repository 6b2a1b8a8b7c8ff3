/** A place on earth in degrees. */
export interface Coordinates {
  lat: number;
  lon: number;
}

const at = (lon: number, lat: number): Coordinates => ({ lat, lon });

/** The Yellow River from below Xiaolangdi to the sea: a course drawn by eye, for a sketch only. */
export const YELLOW_RIVER: readonly Coordinates[] = [
  at(111.7, 35.02),
  at(112.3, 34.92),
  at(112.75, 34.84),
  at(113.2, 34.86),
  at(113.65, 34.93),
  at(114.05, 34.9),
  at(114.4, 34.92),
  at(114.62, 34.86),
  at(114.75, 34.89),
  at(114.8, 34.95),
  at(114.81, 35.03),
  at(114.9, 35.2),
  at(115.08, 35.42),
  at(115.42, 35.68),
  at(115.85, 35.93),
  at(116.2, 36.22),
  at(116.62, 36.52),
  at(117.0, 36.74),
  at(117.35, 37.02),
  at(117.85, 37.28),
  at(118.25, 37.5),
  at(118.7, 37.66),
  at(119.2, 37.76),
];

/** The shore of the Bohai around the river's mouth, from north-west to south-east, likewise by eye. */
export const BOHAI_SHORE: readonly Coordinates[] = [
  at(118.15, 38.25),
  at(118.55, 38.08),
  at(118.95, 38.0),
  at(119.2, 37.76),
  at(118.98, 37.5),
  at(118.98, 37.28),
  at(119.25, 37.12),
  at(119.7, 37.1),
];
