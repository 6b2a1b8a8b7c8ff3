/** Sources in the order in which a body cites them first, then those that it does not cite. */
export function inOrderOfCitation<Item extends { id: string }>(
  listed: readonly Item[],
  cited: readonly string[],
): Item[] {
  const order = new Map([...new Set(cited)].map((id, index) => [id, index]));
  const place = ({ id }: Item) => order.get(id) ?? order.size;
  return [...listed].sort((a, b) => place(a) - place(b));
}

/** Number the cited sources of a page from 1, in the order in which they are listed. */
export function citationNumbers(citations: readonly { id: string }[]): ReadonlyMap<string, number> {
  return new Map(citations.map(({ id }, index) => [id, index + 1]));
}

/** The anchor of the n-th source in the list at the foot of a page. */
export function citationAnchor(number: number): string {
  return `s${number}`;
}
