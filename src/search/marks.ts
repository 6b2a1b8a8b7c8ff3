import { fold, type SimplifyTable } from './fold.ts';
import type { Query } from './query.ts';
import { textOf } from './tokens.ts';

/** A stretch of an original text: UTF-16 offsets, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Shortest part of the query that is marked where the whole does not occur, in folded characters. */
const SHORTEST_PART = 2;

/**
 * Where a text answers a query: the whole of it if it occurs, else its phrases and words, else the longest parts of
 * it that occur. Punctuation inside a stretch belongs to it. In order, without overlap.
 */
export function findMarks(text: string, query: Query, table: SimplifyTable): Range[] {
  const folded = fold(text, table);
  const toRange = (at: number, length: number): Range => ({
    start: folded.start[at] ?? 0,
    end: folded.end[at + length - 1] ?? text.length,
  });
  const occurrences = (part: string): Range[] => {
    const ranges: Range[] = [];
    if (part === '') return ranges;
    for (let at = folded.text.indexOf(part); at >= 0; at = folded.text.indexOf(part, at + part.length)) {
      ranges.push(toRange(at, part.length));
    }
    return ranges;
  };
  const whole = occurrences(textOf(query.all));
  if (whole.length > 0) return whole;
  const parts = [...query.phrases, ...query.words].map(textOf);
  const verbatim = parts.flatMap(occurrences);
  if (verbatim.length > 0 && parts.length > 1) return joined(verbatim);
  return joined(commonParts(textOf(query.all), folded.text).flatMap(occurrences));
}

/** Parts of the query, from left to right, each as long as it can be and still occur in the text. */
function commonParts(asked: string, text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  while (from < asked.length) {
    let to = from;
    while (to < asked.length && text.includes(asked.slice(from, to + 1))) to += 1;
    if (to - from >= SHORTEST_PART) parts.push(asked.slice(from, to));
    from = Math.max(to, from + 1);
  }
  return parts;
}

function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result[result.length - 1];
    if (last && range.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else result.push(range);
  }
  return result;
}
