import type { Library } from '../../src/build/library/read-library.ts';
import { readingsOf } from '../../src/build/readings-of.ts';
import { catalogueOf } from '../../src/build/search/catalogue.ts';
import { commonCharacters } from '../../src/build/search/common-characters.ts';
import { corpusSimplifyTable } from '../../src/build/search/corpus-simplify-table.ts';
import { searchPages } from '../../src/build/search/pages.ts';
import type { Catalogue, Line } from '../../src/search/catalogue.ts';
import type { QuoteEngine } from '../../src/search/quotes/engine.ts';
import { stockOf } from './clauses.ts';
import { generateLibrary, generateNames, SPEAKERS } from './generate-library.ts';
import { testQueries, type QueryPlan } from './query-classes.ts';
import type { Answered } from './score.ts';

/** What a quote engine is made of. */
export type Collection = Pick<Catalogue, 'lines' | 'readings' | 'table'>;

/** The short texts of a library, as the site has them. */
export function ownCatalogue(library: Library): Catalogue {
  const pages = searchPages(library);
  const texts = pages.flatMap(({ entry, further }) => [entry.title, ...further.map(({ text }) => text)]);
  return catalogueOf(pages, corpusSimplifyTable(texts), commonCharacters(), { synonyms: [], collections: new Map() });
}

/** Generated quotations with speakers, then generated names; an entry each, in this order. */
export function generatedCollection(
  library: Library,
  { seed, quotations, names }: { readonly seed: number; readonly quotations: number; readonly names: number },
): Collection {
  const stock = stockOf(library);
  const sayings = generateLibrary(stock, { seed, quotations, passages: 0 }).quotations;
  const lines = [
    ...sayings.map((text, entry): Line => ({ entry, kind: 'text', text })),
    ...sayings.map((_text, entry): Line => ({ entry, kind: 'speaker', text: SPEAKERS[entry % SPEAKERS.length] ?? '' })),
    ...generateNames(stock, seed, names).map((text, at): Line => ({ entry: quotations + at, kind: 'name', text })),
  ];
  const texts = lines.map(({ text }) => text);
  return { lines, readings: readingsOf(texts, commonCharacters()), table: corpusSimplifyTable(texts) };
}

/**
 * Ask an engine the test queries over its quotations; all its other lines count as wordings of their entries.
 * @param rounds how often each query is asked; the quickest round counts, as other programs take time too
 */
export function askAll(engine: QuoteEngine, lines: readonly Line[], plan: QueryPlan, rounds = 1): Answered[] {
  const quotations = lines.filter(({ kind }) => kind === 'text');
  const numbers = new Map(quotations.map(({ entry }, number) => [entry, number]));
  const numberOf = (entry: number) => numbers.get(entry) ?? quotations.length + entry;
  const also = lines.filter(({ kind }) => kind !== 'text').map(({ entry, text }) => ({ index: numberOf(entry), text }));
  const queries = testQueries(
    quotations.map(({ text }) => text),
    plan,
    also,
  );
  return queries.map((asked) => {
    let milliseconds = Infinity;
    let answers: readonly number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now();
      const found = engine.search(asked.query);
      milliseconds = Math.min(milliseconds, performance.now() - start);
      answers = found.map(({ entry }) => numberOf(entry));
    }
    return { asked, milliseconds, answers };
  });
}
