import type { Range } from './marks.ts';

/** A piece of text to be shown, marked where it answers the query. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

const ELLIPSIS = '…';
/** Characters before the first mark. */
const LEAD = 24;
const PAUSE = /[，。；：！？、\n]/;

/** Divide a text at its marks. */
export function segments(text: string, marks: readonly Range[]): Segment[] {
  const pieces: Segment[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push({ text: text.slice(at, start), marked: false }, { text: text.slice(start, end), marked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/**
 * The part of a line around its marks, at most `size` characters and never cut inside the first mark; it begins after
 * a pause where there is one near. An ellipsis stands where words are left out.
 */
export function excerpt(line: string, marks: readonly Range[], size: number): Segment[] {
  if (line.length <= size) return segments(line, marks);
  const first = marks[0] ?? { start: 0, end: 0 };
  const earliest = Math.max(0, Math.min(first.start - LEAD, line.length - size));
  const from = whole(line, earliest === 0 ? 0 : afterPause(line, earliest, first.start));
  const to = whole(line, Math.min(line.length, Math.max(from + size, first.end)));
  const inside = marks
    .filter(({ start, end }) => end > from && start < to)
    .map(({ start, end }) => ({ start: Math.max(start, from) - from, end: Math.min(end, to) - from }));
  const shown = segments(line.slice(from, to), inside);
  const dots: Segment = { text: ELLIPSIS, marked: false };
  return [...(from > 0 ? [dots] : []), ...shown, ...(to < line.length ? [dots] : [])];
}

function afterPause(line: string, from: number, before: number): number {
  for (let at = from; at < before; at += 1) if (PAUSE.test(line[at] ?? '')) return at + 1;
  return from;
}

/** Never between the two halves of a character outside the basic plane. */
function whole(line: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(line[at] ?? '') ? at - 1 : at;
}
