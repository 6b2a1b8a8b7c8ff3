/** The part of Pagefind's browser API that search rests on; anything with this shape can stand in for it. */
export interface Pagefind {
  /**
   * All records when the term is null, in the order in which they were put in. A term in double quotes asks for its
   * tokens side by side.
   */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

/** A record that answers a query. */
export interface PagefindResult {
  readonly id: string;
  /** Positions of matched tokens, not labelled by token. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

/** A record as it was put in. */
export interface PagefindFragment {
  readonly raw_url: string;
  readonly content: string;
}
