import type { Card } from './card.ts';
import type { FacetCounts, Selection } from './facets.ts';

/** In what order results come: best first, or by the date of the matter; undated ones last. */
export const ORDERS = ['relevance', 'newest', 'oldest'] as const;
export type Order = (typeof ORDERS)[number];

/** Said once, before anything is asked. */
export interface StartMessage {
  readonly type: 'start';
  /** Address of the root of the site, ending in a slash. */
  readonly root: string;
}

/** A question; a newer one replaces those that are still being answered. */
export interface SearchMessage {
  readonly type: 'search';
  readonly id: number;
  /** As typed; at most 100 characters are read. */
  readonly query: string;
  readonly selection: Selection;
  readonly order: Order;
  /** How many results to show, from the first. */
  readonly limit: number;
}

export type ToWorker = StartMessage | SearchMessage;

/** The answer to the question with the same id. Questions that were replaced get none. */
export interface Answer {
  readonly type: 'answer';
  readonly id: number;
  /** Results in all; `cards` are the first of them. */
  readonly total: number;
  /** Results without the selection. */
  readonly unfiltered: number;
  readonly cards: readonly Card[];
  readonly counts: FacetCounts;
}

/** Why search cannot answer: an index file did not arrive whole, WebAssembly is blocked, or the browser is too old. */
export type Reason = 'network' | 'wasm' | 'old-browser';

/** Said instead of an answer, never of an empty one. The worker is then of no more use; a new one tries again. */
export interface Unavailable {
  readonly type: 'unavailable';
  readonly id: number;
  readonly reason: Reason;
}

export type FromWorker = Answer | Unavailable;
