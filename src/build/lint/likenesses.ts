import { Converter } from 'opencc-js/t2cn';
import { firstDifference, type Difference } from '../../lib/quote-comparison.ts';
import { fold } from '../../search/fold.ts';

/** From which share of equal characters two wordings are taken for the same saying. */
export const SAME_SAYING = 0.8;

const simplify = Converter({ from: 't', to: 'cn' });

/** What is compared of a text: its Han characters, letters and digits, simplified and in lower case. */
export function comparable(text: string): string {
  return fold(simplify(text), new Map()).text;
}

/** A text in which similar ones are looked for, reduced to what is compared. */
export interface Comparable {
  readonly folded: string;
}

/** A text in which the words asked for stand, all of them or nearly. */
export interface Likeness<Item extends Comparable> {
  readonly item: Item;
  /** Share of the words asked for that stands in one stretch of the text: 1 − edits ÷ length. */
  readonly agreement: number;
  /** The first characters that differ; undefined when all agree. */
  readonly difference: Difference | undefined;
}

/** Texts among which similar ones are looked for. The work grows with what is shared, not with their number. */
export class Likenesses<Item extends Comparable> {
  readonly #byPair = new Map<string, Item[]>();

  constructor(items: readonly Item[]) {
    for (const item of items) {
      for (const pair of new Set(pairsOf(item.folded))) {
        const known = this.#byPair.get(pair);
        if (known) known.push(item);
        else this.#byPair.set(pair, [item]);
      }
    }
  }

  /** The texts in which folded words stand with at least `SAME_SAYING` agreement, the nearest first. */
  find(folded: string): Likeness<Item>[] {
    return this.#candidates(folded)
      .map((item): Likeness<Item> => {
        const difference = firstDifference(folded, [item.folded]);
        return { item, agreement: difference?.agreement ?? 1, difference };
      })
      .filter(({ agreement }) => agreement >= SAME_SAYING)
      .sort((a, b) => b.agreement - a.agreement);
  }

  /** Each edit spoils two pairs of neighbours at most, so that a text with too few of them need not be compared. */
  #candidates(folded: string): Item[] {
    const pairs = pairsOf(folded);
    const edits = Math.floor(folded.length * (1 - SAME_SAYING) + Number.EPSILON * folded.length);
    const shared = new Map<Item, number>();
    for (const pair of pairs) {
      for (const item of this.#byPair.get(pair) ?? []) shared.set(item, (shared.get(item) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= pairs.length - 2 * edits).map(([item]) => item);
  }
}

/** Neighbouring characters, two by two. */
function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
