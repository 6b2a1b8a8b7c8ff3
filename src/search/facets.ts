import type { Entry } from './catalogue.ts';

/** What results can be narrowed by; the names of the parameters in the address. */
export const FACETS = ['kind', 'theme', 'year', 'speaker', 'setting', 'status', 'duration'] as const;
export type Facet = (typeof FACETS)[number];

/** Values chosen per facet; within a facet any of them will do, between facets all must hold. */
export type Selection = { readonly [F in Facet]?: readonly string[] };

/** Number of results per value of each facet, every value of the library included. */
export type FacetCounts = { readonly [F in Facet]: Readonly<Record<string, number>> };

/** True when the entry has one of the chosen values in every facet, `except` left out of account. */
export function admits({ facets }: Pick<Entry, 'facets'>, selection: Selection, except?: Facet): boolean {
  return FACETS.every((facet) => {
    const chosen = selection[facet] ?? [];
    return facet === except || chosen.length === 0 || chosen.some((value) => facets[facet]?.includes(value));
  });
}

/** The values of every facet with how many results each would show. */
export class FacetShelf {
  readonly #values: { readonly [F in Facet]: readonly string[] };

  constructor(entries: readonly Entry[]) {
    this.#values = perFacet((facet) => inShelfOrder(facet, entries));
  }

  /** What of a selection names a value that exists. */
  known(selection: Selection): Selection {
    const known = FACETS.map(
      (facet) => [facet, (selection[facet] ?? []).filter((one) => this.#has(facet, one))] as const,
    );
    return Object.fromEntries(known.filter(([, values]) => values.length > 0));
  }

  /** How many of the results each value would show, the choices in the other facets given. One entry, one result. */
  counts(results: readonly Entry[], selection: Selection): FacetCounts {
    return perFacet((facet) => {
      const counts = new Map(this.#values[facet].map((value) => [value, 0]));
      for (const entry of results) {
        if (!admits(entry, selection, facet)) continue;
        for (const value of entry.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      return Object.fromEntries(counts);
    });
  }

  #has(facet: Facet, value: string): boolean {
    return this.#values[facet].includes(value);
  }
}

function perFacet<T>(make: (facet: Facet) => T): { readonly [F in Facet]: T } {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as { [F in Facet]: T };
}

/** Years from the latest; other values from the most frequent, equals by their characters. */
function inShelfOrder(facet: Facet, entries: readonly Entry[]): string[] {
  const counts = new Map<string, number>();
  for (const { facets } of entries) {
    for (const value of facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts.keys()].sort();
  if (facet === 'year') return values.reverse();
  return values.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
}
