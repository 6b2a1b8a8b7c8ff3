import { LINE_KINDS, type Catalogue, type Entry, type Line } from './catalogue.ts';
import { FACETS, type Facet } from './facets.ts';
import { formatReadings, parseReadings } from './quotes/readings.ts';
import { formatSimplifyTable, parseSimplifyTable } from './simplify-table.ts';

/*
 * The quote pack is one JSON object with a column per field: columns of like values are what compresses well. What can
 * be told from other columns is left out: the years of dates, and the lines that repeat a title or a speaker.
 */
interface Pack {
  readonly version: typeof VERSION;
  /** Kinds in use, each with what a heading of that kind is. */
  readonly kinds: readonly (readonly [name: string, main: Entry['main']])[];
  readonly url: readonly string[];
  readonly title: readonly string[];
  readonly code: readonly string[];
  readonly date: readonly string[];
  readonly kind: readonly number[];
  readonly stretches: readonly number[];
  readonly facets: {
    readonly [F in StoredFacet]: { readonly values: readonly string[]; readonly of: readonly string[] };
  };
  /** Further lines: entry, index in `LINE_KINDS`, text. */
  readonly lines: readonly (readonly [entry: number, kind: number, text: string])[];
  readonly readings: string;
  readonly table: string;
  readonly synonyms: Catalogue['synonyms'];
  readonly collections: Readonly<Record<string, readonly number[]>>;
  readonly names: Catalogue['facetNames'];
}

const VERSION = 1;

/** Facets that have a column; kind and year stand in the entry itself. */
const STORED = FACETS.filter((facet) => facet !== 'kind' && facet !== 'year');
type StoredFacet = Exclude<Facet, 'kind' | 'year'>;

/** Write a catalogue. Equal catalogues give equal text. */
export function formatPack(catalogue: Catalogue): string {
  const { entries, lines, readings, table, synonyms, collections, facetNames } = catalogue;
  const kinds = [...new Map(entries.map(({ kind, main }) => [kind, main]))];
  const names = kinds.map(([name]) => name);
  const pack: Pack = {
    version: VERSION,
    kinds,
    url: entries.map(({ url }) => url),
    title: entries.map(({ title }) => title),
    code: entries.map(({ code }) => code ?? ''),
    date: entries.map(({ date }) => date ?? ''),
    kind: entries.map(({ kind }) => names.indexOf(kind)),
    stretches: entries.map(({ stretches }) => stretches),
    facets: Object.fromEntries(STORED.map((facet) => [facet, column(entries, facet)])) as unknown as Pack['facets'],
    lines: lines
      .filter((line) => isStored(line, entries))
      .map(({ entry, kind, text }) => [entry, LINE_KINDS.indexOf(kind), text]),
    readings: formatReadings(readings),
    table: formatSimplifyTable(table),
    synonyms,
    collections: Object.fromEntries(collections),
    names: facetNames,
  };
  return JSON.stringify(pack);
}

/**
 * Read a pack. Its bytes have been compared with their checksum before, so that a wrong shape means another version.
 * @throws when it is of another version or is no pack
 */
export function parsePack(value: unknown): Catalogue {
  const pack = value as Partial<Pack> | null;
  if (typeof pack !== 'object' || pack?.version !== VERSION) throw new TypeError('not a quote pack of this version');
  const { kinds, url, title, code, date, kind, stretches, facets, lines, readings, table, ...rest } = pack as Pack;
  const entries = url.map((address, index): Entry => {
    const [name, main] = kinds[kind[index] ?? 0] ?? ['', 'name'];
    const day = date[index] || undefined;
    return {
      url: address,
      title: title[index] ?? '',
      kind: name,
      main,
      ...(code[index] ? { code: code[index] } : {}),
      ...(day ? { date: day } : {}),
      facets: {
        kind: [name],
        ...(day ? { year: [day.slice(0, 4)] } : {}),
        ...storedFacets(facets, index),
      },
      stretches: stretches[index] ?? 0,
    };
  });
  return {
    entries,
    lines: [
      ...entries.flatMap((entry, index) => ownLines(entry, index)),
      ...lines.map(([entry, at, text]): Line => ({ entry, kind: LINE_KINDS[at] ?? 'name', text })),
    ],
    readings: parseReadings(readings),
    table: parseSimplifyTable(table),
    synonyms: rest.synonyms,
    collections: new Map(Object.entries(rest.collections)),
    facetNames: rest.names,
  };
}

/** The lines that an entry has by its heading and its speakers. */
export function ownLines({ title, main, facets }: Omit<Entry, 'stretches'>, entry: number): Line[] {
  const speakers = facets.speaker ?? [];
  return [{ entry, kind: main, text: title }, ...speakers.map((text): Line => ({ entry, kind: 'speaker', text }))];
}

function isStored({ entry, kind, text }: Line, entries: readonly Entry[]): boolean {
  const own = entries[entry];
  return kind !== 'speaker' && !(kind === own?.main && text === own.title);
}

/** Values of a facet, and for each entry the places of its own in base 36, separated by commas. */
function column(entries: readonly Entry[], facet: StoredFacet): { values: string[]; of: string[] } {
  const values = [...new Set(entries.flatMap(({ facets }) => facets[facet] ?? []))].sort();
  const place = new Map(values.map((value, index) => [value, index.toString(36)]));
  return {
    values,
    of: entries.map(({ facets }) => (facets[facet] ?? []).map((value) => place.get(value) ?? '').join(',')),
  };
}

/** The values of an entry in the stored facets; a facet of which it has none is left out. */
function storedFacets(facets: Pack['facets'], index: number): Entry['facets'] {
  const values = STORED.map((facet): [StoredFacet, string[]] => [facet, cell(facets[facet], index)]);
  return Object.fromEntries(values.filter(([, of]) => of.length > 0));
}

function cell({ values, of }: { values: readonly string[]; of: readonly string[] }, index: number): string[] {
  const places = of[index] ?? '';
  return places === '' ? [] : places.split(',').map((place) => values[Number.parseInt(place, 36)] ?? '');
}
