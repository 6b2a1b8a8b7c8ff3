import { corpusSimplifyTable } from '../../src/build/search/corpus-simplify-table.ts';
import { contentRoot } from '../../src/build/library/content-root.ts';
import { readLibrary, type Library } from '../../src/build/library/read-library.ts';
import { searchPages } from '../../src/build/search/pages.ts';
import { routes } from '../../src/routes.ts';
import type { Catalogue, Line } from '../../src/search/catalogue.ts';
import { makeChecker, type Checker } from '../../src/search/check/checker.ts';
import { ownLines } from '../../src/search/pack.ts';
import { strings } from '../../src/strings.ts';

/** The library that texts are compared with in tests. */
export const library: Library = readLibrary(contentRoot());

/** What the quote pack holds of a library, as far as the desk for quotations reads it. */
export function catalogueFor(source: Library): Catalogue {
  const pages = searchPages(source);
  const entries = pages.map(({ entry }) => ({ ...entry, stretches: 0 }));
  const lines = [
    ...entries.flatMap((entry, index) => ownLines(entry, index)),
    ...pages.flatMap((page, entry) => page.further.map(({ kind, text }): Line => ({ entry, kind, text }))),
  ];
  return {
    entries,
    lines,
    readings: { syllables: [], codeOf: new Map(), of: new Map() } as unknown as Catalogue['readings'],
    table: corpusSimplifyTable([...lines, ...pages.flatMap((page) => page.lines)].map(({ text }) => text)),
    synonyms: [],
    collections: new Map(),
    facetNames: strings.search.facets,
  };
}

/** The real library made ready. */
export function makeLibraryChecker(catalogue: Catalogue = catalogueFor(library)): Checker {
  const codes = new Map(library.texts.quotations.map(({ id, data }) => [id, data.code]));
  const misquotes = new Map(
    library.lists.misquotes.map(({ id, verdict, nearest }) => {
      const record = { verdict, nearest: nearest.flatMap((one) => codes.get(one) ?? []) };
      return [routes.misquote(id).replace(/^\//, ''), record] as const;
    }),
  );
  return makeChecker(catalogue, { personKind: strings.search.listKinds.person, misquotes });
}
