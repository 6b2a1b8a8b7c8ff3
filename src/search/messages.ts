import type { Card } from './card.ts';
import type { FacetCounts, Selection } from './facets.ts';
import type { KwicAnswer } from './kwic.ts';
import type { Tier } from './library.ts';
import type { NamedTopic } from './named-topics.ts';
import type { SectionName } from './ranking.ts';
import type { TypedFilter } from './typed-filters.ts';

/** In what order results come: best first, or by the date of the matter; undated ones last. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Said once, before anything is asked. */
export interface StartMessage {
  readonly type: 'start';
  /** Address of the root of the site, ending in a slash. */
  readonly root: string;
}

/** What is asked. */
export interface Question {
  /** As typed; at most 100 characters are read. */
  readonly query: string;
  readonly selection: Selection;
  /** Address of the page to be searched by itself, as `Entry.url`; empty for everything. */
  readonly within: string;
  readonly order: Order;
  /** How many pages of results are open, from 1. */
  readonly page: number;
}

/** A question; a newer one replaces those that are still being answered. */
export interface SearchMessage extends Question {
  readonly type: 'search';
  readonly id: number;
  /** Milliseconds to wait before the library is asked: somebody who is typing may go on. */
  readonly pause: number;
}

/** All places where a query stands; replaces other questions as well. */
export interface KwicMessage extends Question {
  readonly type: 'kwic';
  readonly id: number;
}

/** A plain list of the best results. Replaces nothing and is not replaced. */
export interface ListMessage {
  readonly type: 'list';
  readonly id: number;
  readonly query: string;
  readonly limit: number;
}

export type ToWorker = StartMessage | SearchMessage | KwicMessage | ListMessage;

/** Results of one kind and one closeness. */
export interface Section {
  readonly name: SectionName | 'dated';
  readonly tier: Tier | undefined;
  /** Results in all; `cards` are the first of them. */
  readonly total: number;
  readonly cards: readonly Card[];
}

/**
 * The answer to the question with the same id. Short texts are there at once and may come first, with the passages
 * still to come. Questions that were replaced get none.
 */
export interface Answer {
  readonly type: 'answer';
  readonly id: number;
  /** False where passages are still to come. */
  readonly complete: boolean;
  /** Texts and entries in all. */
  readonly total: number;
  /** Places in them. */
  readonly places: number;
  /** Texts and entries without the selection. */
  readonly unfiltered: number;
  readonly sections: readonly Section[];
  readonly counts: FacetCounts;
  /** The choices that hold: those that name a value that exists. */
  readonly selection: Selection;
  /** The filters that stand in the query itself. */
  readonly typed: readonly TypedFilter[];
  /** The characters that a query of letters was read as. */
  readonly written?: string;
  /** Filters that the query is the name of. */
  readonly topics: readonly NamedTopic[];
  /** Title of what is searched by itself, where that is not everything. */
  readonly within?: string;
  /** Where nothing answers: the longest part of the query that occurs anywhere. */
  readonly longest?: string;
  /** Where nothing answers: what each choice holds back, taken alone. */
  readonly held: readonly { readonly facet: keyof FacetCounts; readonly value: string; readonly count: number }[];
}

/** A result in a plain list. */
export interface PlainResult {
  /** Code of the passage or text, for example `A12-5`; for what has no code its address. */
  readonly id: string;
  /** Address from the root of the site, without a leading slash. */
  readonly url: string;
  readonly kind: string;
  readonly tier: Tier;
}

export interface ListAnswer {
  readonly type: 'list';
  readonly id: number;
  readonly results: readonly PlainResult[];
}

/** Why search cannot answer: a file of the index did not arrive whole, or the engine does not run here. */
export type Reason = 'network' | 'engine';

/** Said instead of an answer, never of an empty one. What was answered before it still holds. */
export interface Unavailable {
  readonly type: 'unavailable';
  readonly id: number;
  readonly reason: Reason;
}

export type FromWorker = Answer | KwicAnswer | ListAnswer | Unavailable;
