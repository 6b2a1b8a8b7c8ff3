import { distance } from './align.ts';
import type { SimplifyTable } from './fold.ts';
import { parseQuery, type Query } from './query.ts';
import type { PassageStore, Positions, Stop } from './passages/store.ts';
import { inHalves, withoutNeighbours } from './relax.ts';
import { phraseTokens, unitsOf, type Unit } from './tokens.ts';
import { topicWords } from './topics.ts';

/** How something answers: word for word, nearly, or in part. */
export type Tier = 'exact' | 'near' | 'related';

/** A stretch that answers a query. */
export interface PassageHit {
  readonly tier: Tier;
  readonly stretch: number;
}

/** Stretches read to be measured against the query. */
const MEASURED = 10;
/** Share of the query's weight that a stretch must hold to be called related. */
const RELATED_SHARE = 0.5;
/** Units in a piece of a long query without punctuation. */
const PIECE = 8;
/** Han characters that a query must have before slips in it are looked for. */
const LEAST_FOR_SLIPS = 4;

/** The ladder of ever looser questions to the library. */
export class LibrarySearch {
  readonly #store: PassageStore;
  readonly #table: SimplifyTable;

  constructor(store: PassageStore, table: SimplifyTable) {
    this.#store = store;
    this.#table = table;
  }

  /**
   * All stretches that answer, best first. Steps are tried from the strictest to the loosest; a looser one is only
   * taken when the stricter found nothing. Nothing similar gives an empty list.
   * @param strict ask for the words as they stand only
   * @throws Cancelled when `stop` is set while the search runs
   */
  async search(input: string, stop: Stop, strict = false): Promise<PassageHit[]> {
    const query = parseQuery(input, this.#table);
    const exact = merge(await this.#verbatim(query.all, stop), await this.#everyPart(query, stop));
    if (exact.length > 0 || strict) return exact;
    if (query.phrases.length > 0) return this.#phrasesOnly(query, stop);
    const han = query.all.filter(({ single }) => single).length;
    if (han < LEAST_FOR_SLIPS) return [];
    const damaged = await this.#damaged(query.all, stop);
    if (damaged.some(({ tier }) => tier === 'near')) return damaged;
    return merge(await this.#topics(input, stop), damaged, await this.#someParts(query, stop));
  }

  /** True when the folded text of these units stands in some stretch. */
  async occurs(units: readonly Unit[], stop: Stop): Promise<boolean> {
    return (await this.#store.containing(units, stop)).size > 0;
  }

  /** The whole query, side by side, across whatever punctuation either side has; the more often the better. */
  async #verbatim(all: readonly Unit[], stop: Stop): Promise<PassageHit[]> {
    const found = await this.#store.containing(all, stop);
    if (found.size < 2) return hits('exact', [...found.keys()]);
    const tokens = phraseTokens(all);
    const everywhere = await this.#store.withTokens(tokens, stop);
    const times = (stretch: number) => runs(everywhere.get(stretch) ?? [], tokens.length);
    const counted = [...found.keys()].map((stretch) => ({ stretch, times: times(stretch) }));
    return hits(
      'exact',
      counted.sort((a, b) => b.times - a.times || a.stretch - b.stretch).map(({ stretch }) => stretch),
    );
  }

  /** Every quoted phrase and every word, each side by side. */
  async #everyPart(query: Query, stop: Stop): Promise<PassageHit[]> {
    const parts = [...query.phrases, ...query.words].filter(isAskable);
    return parts.length < 2 ? [] : this.#weighed(parts, 1, 'exact', stop);
  }

  /** Where the words around the quoted phrases do not occur with them, the phrases alone. */
  async #phrasesOnly(query: Query, stop: Stop): Promise<PassageHit[]> {
    return query.words.length === 0 ? [] : this.#weighed(query.phrases, 1, 'related', stop);
  }

  /** The words that a question is about. */
  async #topics(input: string, stop: Stop): Promise<PassageHit[]> {
    const words = topicWords(input, this.#table).map((word) => unitsOf(word, this.#table));
    return words.length === 0 ? [] : this.#weighed(words.filter(isAskable), RELATED_SHARE, 'related', stop);
  }

  /** Parts that together weigh at least half of the query. */
  async #someParts(query: Query, stop: Stop): Promise<PassageHit[]> {
    const parts = (query.words.length > 1 ? query.words : pieces(query.all)).filter(isAskable);
    return parts.length < 2 ? [] : this.#weighed(parts, RELATED_SHARE, 'related', stop);
  }

  /** Stretches by the weight of the parts they hold; rare and long parts weigh more; of equals the closest together. */
  async #weighed(parts: readonly (readonly Unit[])[], share: number, tier: Tier, stop: Stop): Promise<PassageHit[]> {
    const held = new Map<number, { weight: number; first: number; last: number }>();
    let whole = 0;
    for (const part of parts) {
      const found = await this.#store.containing(part, stop);
      const weight = Math.log(1 + this.#store.count / (found.size + 0.5)) * Math.sqrt(part.length);
      whole += weight;
      for (const [stretch, [at = 0]] of found) {
        const known = held.get(stretch) ?? { weight: 0, first: at, last: at };
        held.set(stretch, {
          weight: known.weight + weight,
          first: Math.min(known.first, at),
          last: Math.max(known.last, at),
        });
      }
    }
    const enough = [...held].filter(([, { weight }]) => weight >= whole * share - 1e-9);
    const span = ({ first, last }: { first: number; last: number }) => last - first;
    enough.sort(([a, one], [b, two]) => two.weight - one.weight || span(one) - span(two) || a - b);
    return hits(
      tier,
      enough.map(([stretch]) => stretch),
    );
  }

  /** A phrase with a slip in it, or in two halves; what stands first is read and measured against the query. */
  async #damaged(all: readonly Unit[], stop: Stop): Promise<PassageHit[]> {
    const halves = await inHalves(this.#store, all, stop);
    const neighbours = await withoutNeighbours(this.#store, all, stop);
    const asked = all.map(({ text }) => text);
    const measured = await Promise.all(
      neighbours.slice(0, MEASURED).map(async (stretch) => ({ stretch, off: await this.#off(stretch, asked) })),
    );
    measured.sort((a, b) => a.off - b.off);
    const near = Math.max(1.2, asked.length * 0.2);
    const related = Math.max(near, asked.length * 0.34);
    const within = (from: number, to: number) =>
      measured.filter(({ off }) => off > from && off <= to).map(({ stretch }) => stretch);
    return merge(
      hits('near', within(-1, 0.5)),
      hits('near', halves),
      hits('near', within(0.5, near)),
      hits('related', within(near, related)),
    );
  }

  /** How far the query is from the nearest place of a stretch. */
  async #off(stretch: number, asked: readonly string[]): Promise<number> {
    const { lines } = await this.#store.read(stretch);
    return distance(
      asked,
      unitsOf(lines.join('\n'), this.#table).map(({ text }) => text),
    );
  }
}

function hits(tier: Tier, stretches: readonly number[]): PassageHit[] {
  return stretches.map((stretch) => ({ tier, stretch }));
}

/** Lists one after the other, each stretch at its first place. */
function merge(...lists: readonly (readonly PassageHit[])[]): PassageHit[] {
  const seen = new Map<number, PassageHit>();
  for (const hit of lists.flat()) if (!seen.has(hit.stretch)) seen.set(hit.stretch, hit);
  return [...seen.values()];
}

/** How many times so many positions follow one another. */
function runs(positions: Positions, length: number): number {
  let [count, run] = [0, 0];
  positions.forEach((position, index) => {
    run = index > 0 && position === (positions[index - 1] ?? 0) + 1 && run < length ? run + 1 : 1;
    if (run === length) count += 1;
  });
  return count;
}

/** A single character is in too many places to say anything; names and quotations answer it. */
function isAskable(units: readonly Unit[]): boolean {
  return units.length > 1 || units[0]?.single === false;
}

function pieces(units: readonly Unit[]): Unit[][] {
  const count = Math.floor(units.length / PIECE);
  return Array.from({ length: count }, (_, index) =>
    units.slice(index * PIECE, index === count - 1 ? units.length : (index + 1) * PIECE),
  );
}
