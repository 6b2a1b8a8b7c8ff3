import type { Catalogue, Entry, Line } from '../../search/catalogue.ts';
import type { SimplifyTable } from '../../search/fold.ts';
import { ownLines } from '../../search/pack.ts';
import { strings } from '../../strings.ts';
import { readingsOf } from '../readings-of.ts';
import type { SearchPage } from './pages.ts';
import { stretchesOf } from './stretches.ts';

/**
 * What search keeps in memory of these pages.
 * @param table what records and queries are folded with
 * @param further characters that readers may type by mistake, for their readings
 */
export function catalogueOf(
  pages: readonly SearchPage[],
  table: SimplifyTable,
  further: Iterable<string>,
  related: Pick<Catalogue, 'synonyms' | 'collections'>,
): Catalogue {
  const entries = pages.map((page): Entry => ({ ...page.entry, stretches: stretchesOf(page).length }));
  const lines = [
    ...entries.flatMap((entry, index) => ownLines(entry, index)),
    ...pages.flatMap((page, entry) => page.further.map(({ kind, text }): Line => ({ entry, kind, text }))),
  ];
  return {
    entries,
    lines,
    readings: readingsOf(
      lines.map(({ text }) => text),
      further,
    ),
    table,
    facetNames: strings.search.facets,
    ...related,
  };
}
