import type { Facet } from './facets.ts';
import type { SimplifyTable } from './fold.ts';
import type { Readings } from './quotes/readings.ts';

/**
 * What a line of an entry is: the words of a quotation, another wording of them, words that are wrongly passed off for
 * them, an exact excerpt of a speech, a title or name, another name, the speaker.
 */
export const LINE_KINDS = ['text', 'variant', 'misquote', 'excerpt', 'name', 'alias', 'speaker'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** A short text that stands for its entry and is held in memory. */
export interface Line {
  /** Index in `Catalogue.entries`. */
  readonly entry: number;
  readonly kind: LineKind;
  readonly text: string;
}

/** Something that search can lead to: a text, or an entry of a list. */
export interface Entry {
  /** Address from the root of the site, without a leading slash. */
  readonly url: string;
  /** Its heading; for a quotation its words, for a misquote the wording in circulation. */
  readonly title: string;
  /** Its kind as readers see it. */
  readonly kind: string;
  /** What its heading is. */
  readonly main: 'text' | 'misquote' | 'name';
  /** Code of a text, for example `A12`. */
  readonly code?: string;
  /** Date of the matter itself, `1963`, `1963-08` or `1963-08-12`. */
  readonly date?: string;
  /** Values as readers see them. */
  readonly facets: { readonly [F in Facet]?: readonly string[] };
  /** How many stretches of the library are its own; they follow one another in the order of the entries. */
  readonly stretches: number;
}

/** Everything that search keeps in memory: the quote pack, read. */
export interface Catalogue {
  readonly entries: readonly Entry[];
  readonly lines: readonly Line[];
  readonly readings: Readings;
  readonly table: SimplifyTable;
  /** Words that stand for one another, each group as editors wrote it. */
  readonly synonyms: readonly (readonly string[])[];
  /** What can be searched by itself besides a single text, by the address of its page: the entries that belong to it. */
  readonly collections: ReadonlyMap<string, readonly number[]>;
  /** What each facet is called, so that a query may name one. */
  readonly facetNames: { readonly [F in Facet]: string };
}
