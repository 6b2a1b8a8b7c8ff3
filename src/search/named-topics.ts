import type { Catalogue } from './catalogue.ts';
import type { Facet } from './facets.ts';
import { fold, type SimplifyTable } from './fold.ts';

/** A value of a facet that a query is the name of: more belongs to it than has the words. */
export interface NamedTopic {
  readonly facet: Facet;
  readonly value: string;
  /** How many sayings have the value. */
  readonly sayings: number;
}

/** The facets whose values are names that readers ask for. */
const NAMED: readonly Facet[] = ['theme', 'speaker'];

/** Tells which filters a query names. */
export class NamedTopics {
  readonly #table: SimplifyTable;
  readonly #topics = new Map<string, NamedTopic[]>();

  constructor({ entries, table }: Pick<Catalogue, 'entries' | 'table'>) {
    this.#table = table;
    for (const facet of NAMED) {
      const sayings = new Map<string, number>();
      for (const { facets, main } of entries) {
        if (main !== 'text') continue;
        for (const value of facets[facet] ?? []) sayings.set(value, (sayings.get(value) ?? 0) + 1);
      }
      for (const [value, count] of sayings) {
        const name = this.#folded(value);
        this.#topics.set(name, [...(this.#topics.get(name) ?? []), { facet, value, sayings: count }]);
      }
    }
  }

  /** The filters that a query is the name of, and that some saying has. */
  of(query: string): readonly NamedTopic[] {
    return this.#topics.get(this.#folded(query)) ?? [];
  }

  #folded(text: string): string {
    return fold(text, this.#table).text;
  }
}
