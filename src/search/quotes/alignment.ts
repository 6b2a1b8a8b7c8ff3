/**
 * What it costs when a character stands for another that sounds the same (most slips of a Chinese keyboard are of this
 * kind), or the same but for an accent, when one is too many or too few in the query, and when two are swapped.
 */
export const COST = { alike: 0.4, nearlyAlike: 0.6, different: 1, missing: 0.8, extra: 0.9, swapped: 0.7 } as const;

/**
 * Smallest Damerau distance of the query to any stretch of a line; the text before and after costs nothing.
 * Rows are kept between lines, so that a search allocates nothing.
 */
export class Alignment {
  readonly #length: number;
  readonly #costs: Float32Array;
  readonly #width: number;
  #beforeLast: Float32Array;
  #last: Float32Array;
  #current: Float32Array;

  constructor(length: number, costs: Float32Array, width: number) {
    [this.#length, this.#costs, this.#width] = [length, costs, width];
    const row = () => new Float32Array(length + 1);
    [this.#beforeLast, this.#last, this.#current] = [row(), row(), row()];
  }

  /** @returns the distance, and the place in the line after which the best stretch ends */
  of(symbols: Uint16Array): { cost: number; end: number } {
    for (let column = 0; column <= this.#length; column += 1) {
      this.#last[column] = column * COST.extra;
      this.#beforeLast[column] = column * COST.extra;
    }
    let best = { cost: this.#last[this.#length] ?? 0, end: 0 };
    for (let row = 0; row < symbols.length; row += 1) {
      this.#fill(symbols[row] ?? 0, row > 0 ? (symbols[row - 1] ?? 0) : 0);
      const cost = this.#current[this.#length] ?? 0;
      if (cost < best.cost) best = { cost, end: row + 1 };
      [this.#beforeLast, this.#last, this.#current] = [this.#last, this.#current, this.#beforeLast];
    }
    return best;
  }

  /** The row of one symbol; `previous` is the symbol before it, 0 at the beginning of a line. */
  #fill(symbol: number, previous: number): void {
    const [beforeLast, last, current, costs, width] = [
      this.#beforeLast,
      this.#last,
      this.#current,
      this.#costs,
      this.#width,
    ];
    current[0] = 0;
    for (let column = 1; column <= this.#length; column += 1) {
      const row = (column - 1) * width;
      let cost = (last[column - 1] ?? 0) + (costs[row + symbol] ?? 0);
      cost = Math.min(cost, (last[column] ?? 0) + COST.missing, (current[column - 1] ?? 0) + COST.extra);
      const isSwapped = column > 1 && costs[row + previous] === 0 && costs[row - width + symbol] === 0;
      if (isSwapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + COST.swapped);
      current[column] = cost;
    }
  }
}
