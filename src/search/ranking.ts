import type { Catalogue, Entry } from './catalogue.ts';
import { fold } from './fold.ts';
import type { PassageHit, Tier } from './library.ts';
import type { EntryHit } from './quotes/engine.ts';

/** Where results stand: what was named itself, sayings, everything else. */
export const SECTIONS = ['direct', 'quotations', 'texts'] as const;
export type SectionName = (typeof SECTIONS)[number];

const SPELT = /^[a-z]+$/;
/** A wording that is wrong leads to its correction before anything else; then words, then names. */
const MAINS: readonly Entry['main'][] = ['misquote', 'text', 'name'];

const TIERS: readonly Tier[] = ['exact', 'near', 'related'];

/** Something that answers: an entry by one of its lines, or by a stretch of its own text. */
export interface Result {
  readonly entry: number;
  readonly section: SectionName;
  readonly tier: Tier;
  /** Index of the line in the catalogue. */
  readonly line?: number;
  readonly stretch?: number;
  /** The very place on the page, where the query named it. */
  readonly anchor?: string;
}

/** Puts the answers of both stores into one order. */
export class Ranking {
  readonly #catalogue: Catalogue;
  /** Number of the first stretch of each entry. */
  readonly #first: Int32Array;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#first = new Int32Array(catalogue.entries.length + 1);
    catalogue.entries.forEach(({ stretches }, entry) => {
      this.#first[entry + 1] = (this.#first[entry] ?? 0) + stretches;
    });
  }

  /** Number of the first stretch of an entry. */
  firstStretch(entry: number): number {
    return this.#first[entry] ?? 0;
  }

  /** The entry that a stretch belongs to. */
  entryOf(stretch: number): number {
    let [low, high] = [0, this.#catalogue.entries.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.firstStretch(middle) <= stretch) low = middle;
      else high = middle;
    }
    return low;
  }

  /**
   * All results, best first: word for word before nearly before in part; of each what was named itself, then sayings,
   * then all else. A saying is one result, however many of its lines and stretches answer; the opening of a text stands
   * back behind its title. Where anything answers word for word, nothing is shown that answers in part.
   * @param query what was asked, without filters
   */
  merge(query: string, short: readonly EntryHit[], passages: readonly PassageHit[]): Result[] {
    const best = new Map(short.map(({ entry, tier }) => [entry, tier]));
    const named = this.#named(query, short);
    const shorts = short.map((hit): Result => ({
      entry: hit.entry,
      section: named.has(hit.entry) ? 'direct' : this.#entry(hit.entry).main === 'name' ? 'texts' : 'quotations',
      tier: hit.tier,
      line: hit.line,
    }));
    const seen = new Set<number>();
    const longs = passages.flatMap(({ stretch, tier }): Result[] => {
      const entry = this.entryOf(stretch);
      const isSaying = this.#entry(entry).main !== 'name';
      const isOpening = stretch === this.firstStretch(entry);
      const known = best.get(entry);
      const isAnswered = known !== undefined && TIERS.indexOf(known) <= TIERS.indexOf(tier);
      if ((isSaying || isOpening) && isAnswered) return [];
      if (isSaying && seen.has(entry)) return [];
      seen.add(entry);
      return [{ entry, section: isSaying ? 'quotations' : 'texts', tier, stretch }];
    });
    const outdone = new Set(longs.filter(({ entry }) => best.has(entry)).map(({ entry }) => entry));
    const isDouble = ({ entry, tier, line }: Result) =>
      line !== undefined &&
      outdone.has(entry) &&
      longs.some((long) => long.entry === entry && TIERS.indexOf(long.tier) < TIERS.indexOf(tier));
    const all = [...shorts.filter((result) => !isDouble(result)), ...longs];
    const isAnswered = all.some(({ tier }) => tier === 'exact');
    const shown = isAnswered ? all.filter(({ tier }) => tier !== 'related') : all;
    const rank = ({ entry }: Result) => MAINS.indexOf(this.#entry(entry).main);
    return inOrder(shown, rank);
  }

  /** The results of a code such as `Q34` or `A12-5`; none when there is no such text. */
  byCode(code: string, passage: string | undefined): Result[] {
    const entry = this.#catalogue.entries.findIndex((one) => one.code === code);
    if (entry < 0) return [];
    return [{ entry, section: 'direct', tier: 'exact', ...(passage === undefined ? {} : { anchor: `p${passage}` }) }];
  }

  /**
   * Entries that the query is the name of, or all the words of: written as it is, or spelt, for then such names stand
   * before all else.
   */
  #named(query: string, short: readonly EntryHit[]): ReadonlySet<number> {
    const folded = (text: string) => fold(text, this.#catalogue.table).text;
    const asked = folded(query);
    const isName = ({ entry }: EntryHit) => this.#entry(entry).main === 'name';
    const isEqual = ({ line, tier }: EntryHit) =>
      tier === 'exact' && folded(this.#catalogue.lines[line]?.text ?? '') === asked;
    const firstOther = short.findIndex((hit) => !isName(hit));
    const leading = SPELT.test(asked) ? short.slice(0, firstOther < 0 ? short.length : firstOther) : [];
    return new Set([...leading, ...short.filter(isEqual)].map(({ entry }) => entry));
  }

  #entry(entry: number): Entry {
    const found = this.#catalogue.entries[entry];
    if (!found) throw new RangeError(`no entry ${entry}`);
    return found;
  }
}

/** By tier, then by section; what was named itself by its rank; results that are equal in all keep their order. */
function inOrder(results: readonly Result[], rank: (result: Result) => number): Result[] {
  const place = (result: Result) =>
    TIERS.indexOf(result.tier) * SECTIONS.length +
    SECTIONS.indexOf(result.section) +
    (result.section === 'direct' ? rank(result) / MAINS.length : 0);
  return results
    .map((result, index) => ({ result, index }))
    .sort((a, b) => place(a.result) - place(b.result) || a.index - b.index)
    .map(({ result }) => result);
}
