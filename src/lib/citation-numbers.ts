/** Number the cited sources of a page from 1, in the order in which they are listed. */
export function citationNumbers(citations: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(citations.map(({ id }, index) => [id, index + 1]));
}

/** The anchor of the n-th source in the list at the foot of a page. */
export function citationAnchor(number: number): string {
  return `s${number}`;
}
