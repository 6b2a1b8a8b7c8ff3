/** Cost of reading one unit of the text for one of the query, from 0 (the same) to 1. */
export type Unlikeness = (asked: string, found: string) => number;

const MISSING_IN_TEXT = 0.9;
const EXTRA_IN_TEXT = 0.8;
const SWAPPED = 0.7;

const plain: Unlikeness = (asked, found) => (asked === found ? 0 : 1);

/**
 * Smallest Damerau distance of a short query to any stretch of a text; the text before and after costs nothing.
 * @param query units of the query
 * @param text units of the text
 * @param unlikeness replaces the plain comparison, for example to forgive characters that sound alike
 * @returns 0 when the query stands in the text, at most 0.9 for every unit of the query
 */
export function distance(query: readonly string[], text: readonly string[], unlikeness: Unlikeness = plain): number {
  const columns = query.length;
  const first = Float32Array.from({ length: columns + 1 }, (_, column) => column * MISSING_IN_TEXT);
  let beforeLast = first;
  let last = first;
  let best = first[columns] ?? 0;
  text.forEach((found, row) => {
    const current = new Float32Array(columns + 1);
    for (let column = 1; column <= columns; column += 1) {
      const asked = query[column - 1] ?? '';
      let cost = Math.min(
        (last[column - 1] ?? 0) + unlikeness(asked, found),
        (last[column] ?? 0) + EXTRA_IN_TEXT,
        (current[column - 1] ?? 0) + MISSING_IN_TEXT,
      );
      if (column > 1 && row > 0 && asked === text[row - 1] && query[column - 2] === found) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + SWAPPED);
      }
      current[column] = cost;
    }
    best = Math.min(best, current[columns] ?? best);
    beforeLast = last;
    last = current;
  });
  return best;
}
