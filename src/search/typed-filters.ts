import type { Catalogue } from './catalogue.ts';
import { FACETS, type Facet, type Selection } from './facets.ts';
import { fold, type SimplifyTable } from './fold.ts';

/** A filter that was typed as part of a query, for example `说话人:焦裕禄`. */
export interface TypedFilter {
  readonly facet: Facet;
  readonly value: string;
  /** The part of the query that says so. */
  readonly text: string;
}

const NAMED = /([\p{L}]+)[:：]\s*(?:“([^”]+)”|"([^"]+)"|([^\s“”"]+))/gu;

/** Reads filters out of queries: the name of a facet, a colon, one of its values. */
export class TypedFilters {
  readonly #facets: ReadonlyMap<string, Facet>;
  readonly #values: ReadonlyMap<string, string>;
  readonly #table: SimplifyTable;

  constructor({ entries, facetNames, table }: Pick<Catalogue, 'entries' | 'facetNames' | 'table'>) {
    this.#table = table;
    this.#facets = new Map(FACETS.map((facet) => [this.#folded(facetNames[facet]), facet]));
    this.#values = new Map(
      entries.flatMap(({ facets }) =>
        FACETS.flatMap((facet) =>
          (facets[facet] ?? []).map((value) => [`${facet} ${this.#folded(value)}`, value] as const),
        ),
      ),
    );
  }

  /** The filters of a query, and what is left to be searched. A name or a value that does not exist is text. */
  read(query: string): { readonly rest: string; readonly filters: readonly TypedFilter[] } {
    const filters: TypedFilter[] = [];
    const rest = query.replace(NAMED, (text: string, name: string, ...groups: unknown[]) => {
      const facet = this.#facets.get(this.#folded(name));
      const typed = groups.slice(0, 3).find((group) => typeof group === 'string') as string;
      const value = facet && this.#values.get(`${facet} ${this.#folded(typed)}`);
      if (facet === undefined || value === undefined) return text;
      filters.push({ facet, value, text });
      return ' ';
    });
    return { rest: filters.length > 0 ? rest.trim() : query, filters };
  }

  #folded(text: string): string {
    return fold(text, this.#table).text;
  }
}

/** A selection with typed filters added to what was chosen. */
export function withTyped(selection: Selection, filters: readonly TypedFilter[]): Selection {
  const both: { [F in Facet]?: readonly string[] } = { ...selection };
  for (const { facet, value } of filters) both[facet] = [...new Set([...(both[facet] ?? []), value])];
  return both;
}
