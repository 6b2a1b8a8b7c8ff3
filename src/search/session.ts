import { makeCard } from './card.ts';
import { FacetTable } from './facets.ts';
import type { SimplifyTable } from './fold.ts';
import { LibrarySearch, type Hit } from './library.ts';
import type { Answer, Order, SearchMessage } from './messages.ts';
import type { SearchMeta } from './meta.ts';
import type { Pagefind } from './pagefind.ts';
import type { Stop } from './phrases.ts';
import { parseQuery } from './query.ts';
import { parseSimplifyTable } from './simplify-table.ts';

/** One opened library store: takes questions, gives answers ready to be shown. */
export class SearchSession {
  readonly #library: LibrarySearch;
  readonly #table: SimplifyTable;
  readonly #facets: FacetTable;
  /** Ids of dated records, oldest first. */
  readonly #byDate: ReadonlyMap<string, number>;
  #last: { query: string; hits: readonly Hit[] } = { query: '', hits: [] };

  private constructor(pagefind: Pagefind, meta: SearchMeta, facets: FacetTable, byDate: ReadonlyMap<string, number>) {
    this.#table = parseSimplifyTable(meta.table);
    this.#library = new LibrarySearch(pagefind, this.#table, meta.records);
    this.#facets = facets;
    this.#byDate = byDate;
  }

  /** Read what is needed for every question. @throws when the index cannot be read */
  static async open(pagefind: Pagefind, meta: SearchMeta): Promise<SearchSession> {
    const facets = await FacetTable.read(pagefind);
    const { results } = await pagefind.search(null, { sort: { date: 'asc' } });
    return new SearchSession(pagefind, meta, facets, new Map(results.map(({ id }, place) => [id, place])));
  }

  /** Answer one question. @throws Cancelled when `stop` is set meanwhile */
  async answer({ id, query, selection, order, limit }: SearchMessage, stop: Stop): Promise<Answer> {
    if (this.#last.query !== query) this.#last = { query, hits: await this.#library.search(query, stop) };
    const { hits } = this.#last;
    const admitted = hits.filter(({ result }) => this.#facets.admits(result.id, selection));
    const understood = parseQuery(query, this.#table);
    const shown = this.#inOrder(admitted, order).slice(0, limit);
    const cards = await Promise.all(
      shown.map(async ({ tier, result }) => makeCard(await result.data(), tier, understood, this.#table)),
    );
    const counts = this.#facets.counts(
      hits.map(({ result }) => result.id),
      selection,
    );
    return { type: 'answer', id, total: admitted.length, unfiltered: hits.length, cards, counts };
  }

  #inOrder(hits: readonly Hit[], order: Order): readonly Hit[] {
    if (order === 'relevance') return hits;
    const direction = order === 'oldest' ? 1 : -1;
    const place = ({ result }: Hit) => this.#byDate.get(result.id);
    return [...hits].sort((a, b) => {
      const [left, right] = [place(a), place(b)];
      if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
      return direction * (left - right);
    });
  }
}
