import type { Unit } from '../tokens.ts';

/** Where a stretch answers: positions of the units that were asked for, merged, ascending; counted in units. */
export type Positions = readonly number[];

/** Stretches that answer, by their number in the order of the index, ascending. */
export type Found = ReadonlyMap<number, Positions>;

/** A stretch of a text, some hundred characters long. */
export interface Stretch {
  /** Lines as the page has them. */
  readonly lines: readonly string[];
  /** For each line the anchor that leads to it, or the empty string. */
  readonly anchors: readonly string[];
}

/** A flag that tells a running search to stop, such as an `AbortSignal`. */
export interface Stop {
  readonly aborted: boolean;
}

/** Thrown out of a search that a newer one has replaced. */
export class Cancelled extends Error {}

/**
 * The library: every passage of every text. Two stores have this shape, Pagefind's and the text packs', and give the
 * same answers. The opening stretch of a text is found by the title of the text as well.
 */
export interface PassageStore {
  /** How many stretches there are. */
  readonly count: number;
  /**
   * Stretches in which the units stand side by side, whatever punctuation stands between them. A word of letters is
   * found whole. Of the positions at least the first is given.
   * Empty for less than two units, unless the one is a word of letters.
   * @throws Cancelled when `stop` is set
   */
  containing(units: readonly Unit[], stop: Stop): Promise<Found>;
  /**
   * Stretches that have every token of the run (see `phraseTokens`) anywhere; tokens that the index does not know are
   * left out of account. All positions of all tokens are given.
   * @throws Cancelled when `stop` is set
   */
  withTokens(tokens: readonly string[], stop: Stop): Promise<Found>;
  /** Read a stretch. @throws when it does not arrive */
  read(stretch: number): Promise<Stretch>;
}
