/** Which texts hold which pairs of neighbouring characters: proposes the texts that may resemble another. */
export class PairIndex {
  readonly #holders = new Map<number, number[]>();
  #count = 0;

  /** Take in a text. Texts are numbered from 0 in the order in which they come. */
  add(text: string): void {
    for (const pair of pairsOf(text)) {
      const holders = this.#holders.get(pair);
      if (holders) holders.push(this.#count);
      else this.#holders.set(pair, [this.#count]);
    }
    this.#count += 1;
  }

  /** How much a pair tells, from 0 (every text has it) to 1 (one or none has it). */
  weightOf(pair: number): number {
    const holders = this.#holders.get(pair)?.length ?? 1;
    return 1 - Math.log(holders) / Math.log(this.#count + 2);
  }

  /** Weight of all pairs of a text. */
  weight(text: string): number {
    let sum = 0;
    for (const pair of pairsOf(text)) sum += this.weightOf(pair);
    return sum;
  }

  /**
   * The texts that share pairs of at least the weight `least`, heaviest first.
   * @param most how many at most
   */
  likest(text: string, least: number, most: number): { number: number; weight: number }[] {
    const weights = new Map<number, number>();
    for (const pair of pairsOf(text)) {
      const weight = this.weightOf(pair);
      for (const number of this.#holders.get(pair) ?? []) weights.set(number, (weights.get(number) ?? 0) + weight);
    }
    return [...weights]
      .flatMap(([number, weight]) => (weight >= least ? [{ number, weight }] : []))
      .sort((a, b) => b.weight - a.weight || a.number - b.number)
      .slice(0, most);
  }
}

/** The pairs of a text, each once, as numbers. */
export function pairsOf(text: string): Set<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < text.length; at += 1) pairs.add(text.charCodeAt(at - 1) * 0x10000 + text.charCodeAt(at));
  return pairs;
}

/** Weight of the pairs that two texts share. */
export function sharedWeight(index: PairIndex, one: string, other: string): number {
  const others = pairsOf(other);
  let sum = 0;
  for (const pair of pairsOf(one)) if (others.has(pair)) sum += index.weightOf(pair);
  return sum;
}
