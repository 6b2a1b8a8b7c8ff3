import type { Pagefind, PagefindResult } from './pagefind.ts';
import { phraseTokens, type Unit } from './tokens.ts';

/** Records by id, in the order of the index. */
export type Found = ReadonlyMap<string, PagefindResult>;

/** Thrown out of a search that a newer one has replaced. */
export class Cancelled extends Error {}

/** A flag that tells a running search to stop, such as an `AbortSignal`. */
export interface Stop {
  readonly aborted: boolean;
}

const REMEMBERED = 500;

/** Asks Pagefind the two questions it answers reliably, and remembers the answers. */
export class Phrases {
  readonly #pagefind: Pagefind;
  readonly #answers = new Map<string, Found>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /**
   * Records in which the units stand side by side.
   * A single unit is asked as the beginning of a token, which may find too much: its records are still to be checked.
   * @throws Cancelled when `stop` is set
   */
  async containing(units: readonly Unit[], stop: Stop): Promise<Found> {
    const tokens = phraseTokens(units);
    return this.#ask(units.length === 1 ? tokens.join('') : `"${tokens.join(' ')}"`, stop);
  }

  /**
   * Records that have all the tokens anywhere, best first by BM25.
   * Tokens the index does not know are ignored, so that positions are still to be checked.
   * @throws Cancelled when `stop` is set
   */
  async withAll(tokens: readonly string[], stop: Stop): Promise<Found> {
    return this.#ask(tokens.join(' '), stop);
  }

  async #ask(term: string, stop: Stop): Promise<Found> {
    goOn(stop);
    const known = this.#answers.get(term);
    if (known) return known;
    const { results } = await this.#pagefind.search(term);
    goOn(stop);
    const found = new Map(results.map((result) => [result.id, result]));
    if (this.#answers.size >= REMEMBERED) this.#answers.clear();
    this.#answers.set(term, found);
    return found;
  }
}

/** @throws Cancelled when the search is to stop */
function goOn(stop: Stop): void {
  if (stop.aborted) throw new Cancelled();
}
