/**
 * Gather items that stand closer than `gap` into groups, so that the first items (the heads) of any two groups are at
 * least `gap` apart. Earlier items become heads first; every other item joins its nearest head.
 */
export function cluster<Item>(
  items: readonly Item[],
  gap: number,
  distance: (a: Item, b: Item) => number,
): [Item, ...Item[]][] {
  const groups: [Item, ...Item[]][] = [];
  const waiting: Item[] = [];
  for (const item of items) {
    if (groups.every(([head]) => distance(head, item) >= gap)) groups.push([item]);
    else waiting.push(item);
  }
  for (const item of waiting) {
    groups.reduce((best, group) => (distance(group[0], item) < distance(best[0], item) ? group : best)).push(item);
  }
  return groups;
}
