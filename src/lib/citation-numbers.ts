/** Number the cited sources of a page from 1, in the order in which they are listed. */
export function citationNumbers(citations: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(citations.map(({ id }, index) => [id, index + 1]));
}
