import { cluster } from './cluster.ts';
import { stackFlags } from './flags.ts';
import { placeLabels, type Box, type PlacedLabel } from './label-places.ts';
import { YELLOW_RIVER, type Coordinates } from './river.ts';
import { covers, type Bounds, type Sheet } from './sheet.ts';
import { emWidth } from './text-width.ts';

/** A place as the sketch shows it. */
export interface MapPlace extends Coordinates {
  id: string;
  name: string;
  href: string;
}

/** Height of the type in units of the drawing. */
export const MAP_TYPE = 15;
/** Dots are at least this far apart, so that each can be pressed. */
const TARGET = 24;

/** The last great bend and the country around it; `LANKAO` is the part drawn larger. */
export const REGION: Bounds = { north: 37.95, south: 33.75, west: 112, east: 119.5 };
export const LANKAO: Bounds = { north: 35.06, south: 34.74, west: 114.6, east: 115.06 };

/** Places that share a dot, the one it is named after first. */
export type PlaceGroup = [MapPlace, ...MapPlace[]];

export interface MapDot {
  x: number;
  y: number;
  radius: number;
  group: PlaceGroup;
  /** Absent where the name found no room. */
  label: PlacedLabel | undefined;
}

/**
 * The dots of a sheet, the fullest first. Places nearer than a finger's width share a dot, which stands where its first
 * place stands. No name is written over `closed`, nor over the river if there is other room.
 */
export function mapDots(places: readonly MapPlace[], sheet: Sheet, closed: readonly Box[] = []): MapDot[] {
  const marks = groupPlaces(places, sheet).map((group) => {
    const [x, y] = sheet.project(group[0]);
    return { x: tenth(x), y: tenth(y), radius: tenth(Math.min(10, 3 + Math.sqrt(group.length))), group };
  });
  const labels = placeLabels(
    marks.map((mark) => ({ ...mark, name: mark.group[0].name })),
    { left: 4, top: 4, right: sheet.width - 4, bottom: sheet.height - 4 },
    MAP_TYPE,
    { closed, avoided: riverBoxes(sheet) },
  );
  return marks.map((mark, index) => ({ ...mark, label: roundLabel(labels[index]) }));
}

/** Small squares along the river, close enough that no name slips between them. */
function riverBoxes({ project }: Sheet): Box[] {
  return YELLOW_RIVER.flatMap((to, index) => {
    const [[x1, y1], [x2, y2]] = [project(YELLOW_RIVER[index - 1] ?? to), project(to)];
    const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 6);
    return Array.from({ length: steps }, (_, step): Box => {
      const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
      return { left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 };
    });
  });
}

/** The places on a sheet in groups, the fullest first; the county seat or city named first in the list leads. */
export function groupPlaces(places: readonly MapPlace[], sheet: Sheet): PlaceGroup[] {
  const onSheet = places.filter((place) => covers(sheet.bounds, place));
  const sharing = (place: MapPlace) =>
    onSheet.filter((other) => other.lat === place.lat && other.lon === place.lon).length;
  const byWeight = [...onSheet].sort((a, b) => sharing(b) - sharing(a));
  return cluster(byWeight, TARGET, (a, b) => {
    const [[ax, ay], [bx, by]] = [sheet.project(a), sheet.project(b)];
    return Math.hypot(ax - bx, ay - by);
  }).sort((a, b) => b.length - a.length);
}

/** An arrow at the upper or lower edge of a sheet that points to a place beyond it. */
export interface FarPlace {
  place: MapPlace;
  edge: 'top' | 'bottom';
  /** Where the arrow crosses the edge: on the straight way from the middle of the sheet, as far as its name allows. */
  x: number;
  /** Row of the name, 0 nearest the edge; it ends at `x`. */
  row: number;
}

/** Arrows to the places that a sheet does not cover. */
export function farPlaces(places: readonly MapPlace[], sheet: Sheet): FarPlace[] {
  const far = places.filter((place) => !covers(sheet.bounds, place)).map((place) => aim(place, sheet));
  return (['top', 'bottom'] as const).flatMap((edge) => {
    const here = far.filter((arrow) => arrow.edge === edge);
    const rows = stackFlags(here.map(({ place, x }) => ({ at: -x, width: nameWidth(place) + 16 })));
    return here.map((arrow, index) => ({ ...arrow, row: rows[index] ?? 0 }));
  });
}

/** From the middle of the sheet towards `place`, as far as the upper or lower edge. */
function aim(place: MapPlace, { width, height, project }: Sheet): Omit<FarPlace, 'row'> {
  const [x, y] = project(place);
  const slope = (x - width / 2) / Math.max(1, Math.abs(y - height / 2));
  const crossing = width / 2 + (slope * height) / 2;
  return {
    place,
    edge: y < height / 2 ? 'top' : 'bottom',
    x: tenth(Math.min(width - 24, Math.max(nameWidth(place) + 12, crossing))),
  };
}

function nameWidth({ name }: MapPlace): number {
  return emWidth(name) * MAP_TYPE;
}

function roundLabel(label: PlacedLabel | undefined): PlacedLabel | undefined {
  return label && { ...label, x: tenth(label.x), y: tenth(label.y) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
