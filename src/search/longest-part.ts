import type { SimplifyTable } from './fold.ts';
import { QUERY_LIMIT } from './query.ts';
import { unitsOf, type Unit } from './tokens.ts';

/** Units of a query that are looked at. */
const LOOKED_AT = 40;

/**
 * The longest part of a query, two units or more, that occurs; of equals the first. As it was typed, punctuation inside
 * included; undefined when no part occurs.
 * @param occurs tells whether units stand side by side anywhere
 */
export async function longestPart(
  query: string,
  table: SimplifyTable,
  occurs: (units: readonly Unit[]) => Promise<boolean>,
): Promise<string | undefined> {
  const text = query.slice(0, QUERY_LIMIT);
  const units = unitsOf(text, table).slice(0, LOOKED_AT);
  let best: readonly Unit[] = [];
  for (let from = 0; from + Math.max(2, best.length + 1) <= units.length; from += 1) {
    let to = from + Math.max(2, best.length + 1);
    while (to <= units.length && (await occurs(units.slice(from, to)))) {
      best = units.slice(from, to);
      to += 1;
    }
  }
  const [first] = best;
  return first && text.slice(first.start, best[best.length - 1]?.end);
}
