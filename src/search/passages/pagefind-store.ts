import { decodeRecord } from '../codec.ts';
import { landingAnchors } from '../landing.ts';
import { NotWhole } from '../not-whole.ts';
import type { Pagefind, PagefindResult } from '../pagefind.ts';
import { phraseTokens, type Unit } from '../tokens.ts';
import { Cancelled, type Found, type PassageStore, type Stop, type Stretch } from './store.ts';

const REMEMBERED = 500;

/** The library in Pagefind's keeping. Asks it the two questions it answers reliably, and remembers the answers. */
export class PagefindStore implements PassageStore {
  readonly #pagefind: Pagefind;
  /** Every record, in the order in which they were put in. */
  readonly #records: readonly PagefindResult[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #answers = new Map<string, Found>();

  private constructor(pagefind: Pagefind, records: readonly PagefindResult[]) {
    this.#pagefind = pagefind;
    this.#records = records;
    this.#numbers = new Map(records.map(({ id }, number) => [id, number]));
  }

  /**
   * @param count how many stretches were put in
   * @throws NotWhole when the index holds another number of them; another error when it holds none
   */
  static async open(pagefind: Pagefind, count: number): Promise<PagefindStore> {
    const { results } = await pagefind.search(null);
    // An engine that does not run finds nothing at all.
    if (results.length === 0) throw new Error('Pagefind finds nothing');
    if (results.length !== count) throw new NotWhole(`the library holds ${results.length} stretches, not ${count}`);
    return new PagefindStore(pagefind, results);
  }

  get count(): number {
    return this.#records.length;
  }

  async containing(units: readonly Unit[], stop: Stop): Promise<Found> {
    const [first] = units;
    if (!first || (units.length === 1 && first.single)) return new Map<number, number[]>();
    return this.#ask(`"${phraseTokens(units).join(' ')}"`, stop);
  }

  async withTokens(tokens: readonly string[], stop: Stop): Promise<Found> {
    return tokens.length === 0 ? new Map<number, number[]>() : this.#ask(tokens.join(' '), stop);
  }

  async read(stretch: number): Promise<Stretch> {
    const record = this.#records[stretch];
    if (!record) throw new RangeError(`no stretch ${stretch}`);
    const { content, raw_url: url } = await record.data();
    return { lines: decodeRecord(content).body.split('\n'), anchors: landingAnchors(url) };
  }

  async #ask(term: string, stop: Stop): Promise<Found> {
    goOn(stop);
    const known = this.#answers.get(term);
    if (known) return known;
    const { results } = await this.#pagefind.search(term);
    goOn(stop);
    const found = new Map(
      results
        .map(({ id, words }) => [this.#numbers.get(id) ?? 0, [...words].sort((a, b) => a - b)] as const)
        .sort(([a], [b]) => a - b),
    );
    if (this.#answers.size >= REMEMBERED) this.#answers.clear();
    this.#answers.set(term, found);
    return found;
  }
}

/** @throws Cancelled when the search is to stop */
function goOn(stop: Stop): void {
  if (stop.aborted) throw new Cancelled();
}
