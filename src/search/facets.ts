import type { Pagefind } from './pagefind.ts';

/** What results can be narrowed by; the names of Pagefind's filters and of the parameters in the address. */
export const FACETS = ['kind', 'theme', 'year', 'speaker', 'status'] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen per facet; within a facet any of them will do, between facets all must hold. */
export type Selection = { readonly [F in Facet]?: readonly string[] };

/** Number of results per value of each facet, every value of the library included. */
export type FacetCounts = { readonly [F in Facet]: Readonly<Record<string, number>> };

type Members = ReadonlyMap<string, ReadonlySet<string>>;

/** Which records have which values, read from the index once. */
export class FacetTable {
  readonly #members: { readonly [F in Facet]: Members };

  private constructor(members: { readonly [F in Facet]: Members }) {
    this.#members = members;
  }

  /** Ask the index for the records of every value of every facet. */
  static async read(pagefind: Pagefind): Promise<FacetTable> {
    const filters = await pagefind.filters();
    const members: Record<Facet, Map<string, ReadonlySet<string>>> = {
      kind: new Map(),
      theme: new Map(),
      year: new Map(),
      speaker: new Map(),
      status: new Map(),
    };
    for (const facet of FACETS) {
      for (const value of inShelfOrder(facet, filters[facet] ?? {})) {
        const { results } = await pagefind.search(null, { filters: { [facet]: value } });
        members[facet].set(value, new Set(results.map(({ id }) => id)));
      }
    }
    return new FacetTable(members);
  }

  /** True when the record has one of the chosen values in every facet, `except` left out of account. */
  admits(id: string, selection: Selection, except?: Facet): boolean {
    return FACETS.every((facet) => {
      const chosen = selection[facet] ?? [];
      return (
        facet === except || chosen.length === 0 || chosen.some((value) => this.#members[facet].get(value)?.has(id))
      );
    });
  }

  /** How many of the records each value would show, the choices in the other facets given. */
  counts(ids: readonly string[], selection: Selection): FacetCounts {
    const count = (facet: Facet) => {
      const open = ids.filter((id) => this.admits(id, selection, facet));
      const entries = [...this.#members[facet]].map(([value, members]) => [
        value,
        open.reduce((sum, id) => sum + (members.has(id) ? 1 : 0), 0),
      ]);
      return Object.fromEntries(entries) as Record<string, number>;
    };
    return {
      kind: count('kind'),
      theme: count('theme'),
      year: count('year'),
      speaker: count('speaker'),
      status: count('status'),
    };
  }
}

/** Years from the latest; other values from the most frequent, equals by their characters. */
function inShelfOrder(facet: Facet, counts: Readonly<Record<string, number>>): string[] {
  const values = Object.keys(counts).sort();
  if (facet === 'year') return values.reverse();
  return values.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
}
