/** The part of Pagefind's browser API that search rests on; anything with this shape can stand in for it. */
export interface Pagefind {
  /** All records when the term is null. A term in double quotes asks for its tokens side by side. */
  search(term: string | null, options?: PagefindOptions): Promise<{ readonly results: readonly PagefindResult[] }>;
  /** Every filter with its values and how many records have them. */
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, string>>;
  /** Records without the key are left out of the answer. */
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

/** A record that answers a query. */
export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions of matched tokens, not labelled by token. */
  readonly words: readonly number[];
  data(): Promise<PagefindFragment>;
}

/** A record as it was put in. */
export interface PagefindFragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
