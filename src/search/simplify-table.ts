import type { SimplifyTable } from './fold.ts';

/**
 * Write a table in its short form: groups separated by a space, in each first the simplified character, then the
 * traditional ones that become it. Sorted, so that equal tables give equal bytes.
 */
export function formatSimplifyTable(table: SimplifyTable): string {
  const groups = new Map<string, string[]>();
  for (const [from, to] of table) groups.set(to, [...(groups.get(to) ?? []), from]);
  return [...groups]
    .map(([to, from]) => to + from.sort().join(''))
    .sort()
    .join(' ');
}

/** Read the short form back. */
export function parseSimplifyTable(short: string): SimplifyTable {
  const table = new Map<string, string>();
  for (const group of short.split(' ')) {
    const [to, ...from] = group;
    for (const character of from) if (to !== undefined) table.set(character, to);
  }
  return table;
}
