import { distance } from './align.ts';
import { decodeRecord } from './codec.ts';
import { fold, type SimplifyTable } from './fold.ts';
import type { Pagefind, PagefindFragment, PagefindResult } from './pagefind.ts';
import { Phrases, type Found, type Stop } from './phrases.ts';
import { parseQuery, type Query } from './query.ts';
import { inHalves, withoutNeighbours } from './relax.ts';
import { phraseTokens, textOf, unitsOf, type Unit } from './tokens.ts';

/** How a record answers: word for word, nearly, or in part. */
export type Tier = 'exact' | 'near' | 'related';

/** A record that answers a query. */
export interface Hit {
  readonly tier: Tier;
  readonly result: PagefindResult;
}

/** Records read to be put in order or checked before anything is shown; they are the ones shown first. */
const READ_FIRST = 20;
/** Share of the query's weight that a record must hold to be called related. */
const RELATED_SHARE = 0.5;
/** A folded query that may be the code of a text. */
const CODE = /^[a-z][1-9]\d{0,5}$/;
/** Units in a piece of a long query without punctuation. */
const PIECE = 8;

/** The library store: every passage of every text, asked through Pagefind with our own tokens. */
export class LibrarySearch {
  readonly #phrases: Phrases;
  readonly #table: SimplifyTable;
  readonly #records: number;

  /**
   * @param pagefind the index that `src/build/integrations/search-index.ts` wrote
   * @param table the table the index was written with
   * @param records how many records the index holds
   */
  constructor(pagefind: Pagefind, table: SimplifyTable, records: number) {
    this.#phrases = new Phrases(pagefind);
    this.#table = table;
    this.#records = records;
  }

  /**
   * All records that answer, best first. Steps are tried from the strictest to the loosest; a looser one is only
   * taken when the stricter found nothing. Nothing similar gives an empty list.
   * @throws Cancelled when `stop` is set while the search runs
   */
  async search(input: string, stop: Stop): Promise<Hit[]> {
    const query = parseQuery(input, this.#table);
    if (query.all.length === 0) return [];
    const exact = merge(
      await this.#byCode(textOf(query.all), stop),
      await this.#verbatim(query, stop),
      await this.#everyPart(query, stop),
    );
    if (exact.length > 0) return exact;
    if (query.phrases.length > 0) return this.#phrasesOnly(query, stop);
    return merge(await this.#damaged(query.all, stop), await this.#someParts(query, stop));
  }

  /** The text that a code such as `S57` names; codes are in the index as words of their own. */
  async #byCode(text: string, stop: Stop): Promise<Hit[]> {
    if (!CODE.test(text)) return [];
    // Other texts name the code too; those that carry it score higher (`metaWeights`).
    const found = [...(await this.#phrases.withAll([text], stop)).values()].sort((a, b) => b.score - a.score);
    const read = await Promise.all(
      found.slice(0, READ_FIRST).map(async (result) => ({ result, data: await result.data() })),
    );
    return hits(
      'exact',
      read.filter(({ data }) => data.meta['code']?.toLowerCase() === text).map(({ result }) => result),
    );
  }

  /** The whole query, side by side, across whatever punctuation either side has. */
  async #verbatim({ all }: Query, stop: Stop): Promise<Hit[]> {
    const found = await this.#phrases.containing(all, stop);
    if (all.length === 1) return this.#checked(found, textOf(all));
    if (found.size < 2) return hits('exact', [...found.values()]);
    return hits('exact', await this.#titlesFirst(await this.#byRelevance(found, all, stop), textOf(all)));
  }

  /** Exact answers all score the same; the scores of the same tokens without quotation marks order them. */
  async #byRelevance(found: Found, units: readonly Unit[], stop: Stop): Promise<PagefindResult[]> {
    const scored = await this.#phrases.withAll(phraseTokens(units), stop);
    const score = (result: PagefindResult) => scored.get(result.id)?.score ?? 0;
    return [...found.values()].sort((a, b) => score(b) - score(a));
  }

  /** Among the records shown first, those that are the query before those that hold it, and these before the others. */
  async #titlesFirst(results: readonly PagefindResult[], text: string): Promise<PagefindResult[]> {
    const first = results.slice(0, READ_FIRST);
    const read = await Promise.all(
      first.map(async (result) => ({ result, rank: prominence(await result.data(), text, this.#table) })),
    );
    const inOrder = [...read].sort((a, b) => b.rank - a.rank).map(({ result }) => result);
    return [...inOrder, ...results.slice(READ_FIRST)];
  }

  /** A single unit is asked as a beginning: keep the records only when those shown first really have it. */
  async #checked(found: Found, text: string): Promise<Hit[]> {
    const results = [...found.values()];
    const first = results.slice(0, READ_FIRST);
    const read = await Promise.all(first.map(async (result) => ({ result, data: await result.data() })));
    const good = read.filter(({ data }) => holds(data, text, this.#table)).map(({ result }) => result);
    return hits('exact', good.length === first.length ? [...good, ...results.slice(READ_FIRST)] : good);
  }

  /** Every quoted phrase and every word, each side by side. */
  async #everyPart(query: Query, stop: Stop): Promise<Hit[]> {
    const parts = [...query.phrases, ...query.words];
    return parts.length < 2 ? [] : this.#weighed(parts, 1, 'exact', stop);
  }

  /** Where the words around the quoted phrases do not occur with them, the phrases alone. */
  async #phrasesOnly(query: Query, stop: Stop): Promise<Hit[]> {
    return query.words.length === 0 ? [] : this.#weighed(query.phrases, 1, 'related', stop);
  }

  /** Parts that together weigh at least half of the query. */
  async #someParts(query: Query, stop: Stop): Promise<Hit[]> {
    const parts = query.words.length > 1 ? query.words : pieces(query.all);
    return parts.length < 2 ? [] : this.#weighed(parts, RELATED_SHARE, 'related', stop);
  }

  /** Records by the weight of the parts they hold; rare and long parts weigh more. */
  async #weighed(parts: readonly (readonly Unit[])[], share: number, tier: Tier, stop: Stop): Promise<Hit[]> {
    const weights = new Map<string, { result: PagefindResult; weight: number }>();
    let whole = 0;
    for (const part of parts) {
      const found = await this.#phrases.containing(part, stop);
      const weight = Math.log(1 + this.#records / (found.size + 0.5)) * Math.sqrt(part.length);
      whole += weight;
      for (const [id, result] of found) {
        weights.set(id, { result, weight: (weights.get(id)?.weight ?? 0) + weight });
      }
    }
    const enough = [...weights.values()].filter(({ weight }) => weight >= whole * share - 1e-9);
    return hits(
      tier,
      enough.sort((a, b) => b.weight - a.weight).map(({ result }) => result),
    );
  }

  /** A phrase with a slip in it, or in two halves; what stands first is read and measured against the query. */
  async #damaged(all: readonly Unit[], stop: Stop): Promise<Hit[]> {
    const [halves, neighbours] = [
      await inHalves(this.#phrases, all, stop),
      await withoutNeighbours(this.#phrases, all, stop),
    ];
    const asked = all.map((unit) => unit.text);
    const measured = await Promise.all(
      neighbours.slice(0, READ_FIRST).map(async ({ result }) => {
        const { title, body } = decodeRecord((await result.data()).content);
        const units = unitsOf(`${title}\n${body}`, this.#table);
        return {
          result,
          off: distance(
            asked,
            units.map((unit) => unit.text),
          ),
        };
      }),
    );
    measured.sort((a, b) => a.off - b.off);
    const near = Math.max(1.2, asked.length * 0.2);
    const related = Math.max(near, asked.length * 0.34);
    const within = (from: number, to: number) =>
      measured.filter(({ off }) => off > from && off <= to).map(({ result }) => result);
    return merge(
      hits('near', within(-1, 0.5)),
      hits(
        'near',
        halves.map(({ result }) => result),
      ),
      hits('near', within(0.5, near)),
      hits('related', within(near, related)),
    );
  }
}

function hits(tier: Tier, results: readonly PagefindResult[]): Hit[] {
  return results.map((result) => ({ tier, result }));
}

/** Lists one after the other, each record at its first place. */
function merge(...lists: readonly (readonly Hit[])[]): Hit[] {
  const seen = new Map<string, Hit>();
  for (const hit of lists.flat()) if (!seen.has(hit.result.id)) seen.set(hit.result.id, hit);
  return [...seen.values()];
}

function pieces(units: readonly Unit[]): Unit[][] {
  const count = Math.floor(units.length / PIECE);
  return Array.from({ length: count }, (_, index) =>
    units.slice(index * PIECE, index === count - 1 ? units.length : (index + 1) * PIECE),
  );
}

/** True when the record has the folded text in its body or title. */
function holds({ content, meta }: PagefindFragment, text: string, table: SimplifyTable): boolean {
  const { body } = decodeRecord(content);
  return [body, meta['title'] ?? ''].some((part) => fold(part, table).text.includes(text));
}

/**
 * 4 for a quotation of just these words, 3 for an entry of that name, 2 for a quotation and 1 for a title with the words
 * in it, 0 for all others. Only quotations have no title.
 */
function prominence({ content, meta }: PagefindFragment, text: string, table: SimplifyTable): number {
  const title = meta['title'] ?? '';
  const name = fold(title || (decodeRecord(content).body.split('\n')[0] ?? ''), table).text;
  if (name === text) return title ? 3 : 4;
  if (!name.includes(text)) return 0;
  return title ? 1 : 2;
}
