import { emWidth } from './text-width.ts';

/** An upright rectangle in units of the drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A round mark with a name to be written beside it. */
export interface Mark {
  x: number;
  y: number;
  radius: number;
  name: string;
}

/** Where a name is written: the foot of its text and the side on which it is anchored. */
export interface PlacedLabel {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** What names must keep clear of: never written over `closed`, over `avoided` only where there is no other room. */
export interface Obstacles {
  closed?: readonly Box[];
  avoided?: readonly Box[];
}

/**
 * Write each name to the right, left, above or below its mark, the first that stays inside `frame` and touches neither
 * a mark, an earlier name nor an obstacle. A name without room gets undefined. Names are placed in the order given.
 */
export function placeLabels(
  marks: readonly Mark[],
  frame: Box,
  size: number,
  { closed = [], avoided = [] }: Obstacles = {},
): (PlacedLabel | undefined)[] {
  const taken: Box[] = [...closed];
  return marks.map((mark) => {
    const free = candidates(mark, size).filter((candidate) => {
      const box = labelBox(candidate, mark.name, size);
      const others = marks.filter((other) => other !== mark).map((other) => boxAround(other, 5));
      return inside(box, frame) && ![...taken, ...others].some((other) => overlap(box, other));
    });
    const clear = (candidate: PlacedLabel) =>
      !avoided.some((other) => overlap(labelBox(candidate, mark.name, size), other));
    const label = free.find(clear) ?? free[0];
    if (label) taken.push(labelBox(label, mark.name, size));
    return label;
  });
}

/** The rectangle that a placed name covers. */
export function labelBox({ x, y, anchor }: PlacedLabel, name: string, size: number): Box {
  const width = emWidth(name) * size;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - size * 0.9, right: left + width, bottom: y + size * 0.2 };
}

/** True where two rectangles share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function candidates({ x, y, radius }: Mark, size: number): PlacedLabel[] {
  const [beside, middle] = [radius + 5, y + size * 0.35];
  return [
    { x: x + beside, y: middle, anchor: 'start' },
    { x: x - beside, y: middle, anchor: 'end' },
    { x, y: y - radius - 5, anchor: 'middle' },
    { x, y: y + radius + size, anchor: 'middle' },
    { x: x + radius, y: y - radius - 3, anchor: 'start' },
    { x: x + radius, y: y + radius + size * 0.8, anchor: 'start' },
    { x: x - radius, y: y - radius - 3, anchor: 'end' },
    { x: x - radius, y: y + radius + size * 0.8, anchor: 'end' },
  ];
}

function boxAround({ x, y, radius }: Mark, margin: number): Box {
  const reach = radius + margin;
  return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
