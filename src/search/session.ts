import { CardMaker, type Card } from './card.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { admits, FACETS, FacetShelf, type Selection } from './facets.ts';
import { collectLines, type KwicAnswer } from './kwic.ts';
import { LibrarySearch, type PassageHit, type Tier } from './library.ts';
import { longestPart } from './longest-part.ts';
import type { Answer, KwicMessage, Order, PlainResult, Question, SearchMessage, Section } from './messages.ts';
import type { PassageStore, Stop, Stretch } from './passages/store.ts';
import { parseCode, parseQuery, QUERY_LIMIT } from './query.ts';
import { QuoteEngine, type EntryHit } from './quotes/engine.ts';
import { Ranking, type Result } from './ranking.ts';
import { NamedTopics } from './named-topics.ts';
import { TypedFilters, withTyped, type TypedFilter } from './typed-filters.ts';

/** Cards of a section on the first page; each further page shows as many more. */
const SHOWN = { direct: 5, quotations: 5, texts: 10, dated: 20 } as const;
/** Where there is one section only, it has this many. */
const SHOWN_ALONE = 20;
/** Results whose opening is read, to tell what they are. */
const INTRODUCED = 3;

/** A question, understood. */
interface Understood {
  /** The query without the filters in it. */
  readonly query: string;
  /** The characters that it spells, if it is spelt in letters. */
  readonly written: string | undefined;
  readonly typed: readonly TypedFilter[];
  readonly selection: Selection;
  /** The entries that may answer; all when undefined. */
  readonly members: ReadonlySet<number> | undefined;
}

/** Results with the question that they answer. */
interface Ranked {
  readonly query: string;
  readonly results: readonly Result[];
}

/** The opened index: takes questions, gives answers ready to be shown. */
export class SearchSession {
  readonly #catalogue: Catalogue;
  readonly #openStore: () => Promise<PassageStore>;
  readonly #engine: QuoteEngine;
  readonly #ranking: Ranking;
  readonly #shelf: FacetShelf;
  readonly #filters: TypedFilters;
  readonly #topics: NamedTopics;
  readonly #urls: ReadonlyMap<string, number>;
  #store: Promise<PassageStore> | undefined;
  #last: Ranked = { query: '', results: [] };

  /**
   * @param catalogue what is kept in memory; answers at once
   * @param openStore opens the library; called when it is first needed, and again after a failure
   */
  constructor(catalogue: Catalogue, openStore: () => Promise<PassageStore>) {
    this.#catalogue = catalogue;
    this.#openStore = openStore;
    this.#engine = new QuoteEngine(catalogue.lines, catalogue.readings, catalogue.table);
    this.#ranking = new Ranking(catalogue);
    this.#shelf = new FacetShelf(catalogue.entries);
    this.#filters = new TypedFilters(catalogue);
    this.#topics = new NamedTopics(catalogue);
    this.#urls = new Map(catalogue.entries.map(({ url }, entry) => [url, entry]));
  }

  /** Begin to open the library, so that the first question need not wait. A failure is told by the question. */
  prepare(): void {
    this.#open().catch(() => undefined);
  }

  /**
   * Answer one question: once with what is in memory, where that answers word for word, then in full.
   * @throws Cancelled when `stop` is set meanwhile, and when the library cannot be read
   */
  async *answer(message: SearchMessage, stop: Stop): AsyncGenerator<Answer> {
    const asked = this.#understand(message);
    if (parseQuery(asked.query, this.#catalogue.table).all.length === 0) {
      yield this.#answerWith(message, asked, this.#everything(asked), new Map(), true);
      return;
    }
    const short = this.#short(asked);
    if (this.#last.query !== asked.query) {
      const first = this.#ranking.merge(asked.query, short, []);
      if (first.some(({ tier }) => tier === 'exact')) yield this.#answerWith(message, asked, first, new Map(), false);
      await pauseOf(message.pause);
      this.#last = { query: asked.query, results: await this.#all(asked, short, stop) };
    }
    const { results } = this.#last;
    const shown = this.#sections(message, asked, results).flatMap(({ results: some }) => some);
    yield this.#answerWith(message, asked, results, await this.#texts(shown), true, await this.#longest(asked, stop));
  }

  /** The short answer alone, where the library cannot be read. Nothing when there is none. */
  shortAnswer(message: SearchMessage): Answer | undefined {
    const asked = this.#understand(message);
    const results = this.#ranking.merge(asked.query, this.#short(asked), []);
    return results.length === 0 ? undefined : this.#answerWith(message, asked, results, new Map(), false);
  }

  /** The best results as a plain list, every place by itself. @throws as `answer` */
  async list(query: string, limit: number, stop: Stop): Promise<PlainResult[]> {
    const asked = this.#understand({ query, selection: {}, within: '' });
    const results = await this.#all(asked, this.#short(asked), stop);
    const first = results.filter((result) => this.#isMember(result.entry, asked)).slice(0, limit);
    const texts = await this.#texts(first);
    const cards = this.#cards(
      asked.written ?? asked.query,
      first.map((result) => ({ result, further: 0 })),
      texts,
    );
    return cards.map(({ id, url, kind, tier }) => ({ id, url, kind, tier }));
  }

  /** Every place of the library where the query stands. @throws as `answer` */
  async kwic(message: KwicMessage, stop: Stop): Promise<KwicAnswer> {
    const asked = this.#understand(message);
    const store = await this.#open();
    const library = new LibrarySearch(store, this.#catalogue.table);
    const hits = await library.search(asked.written ?? asked.query, stop, true);
    const places = hits
      .map(({ stretch }) => ({ stretch, entry: this.#ranking.entryOf(stretch) }))
      .filter(({ entry }) => this.#isMember(entry, asked));
    return collectLines(
      message.id,
      parseQuery(asked.written ?? asked.query, this.#catalogue.table),
      places,
      this.#catalogue,
      store,
      stop,
    );
  }

  #understand({ query, selection, within }: Pick<Question, 'query' | 'selection' | 'within'>): Understood {
    const { rest, filters } = this.#filters.read(query.slice(0, QUERY_LIMIT));
    return {
      query: rest,
      written: this.#engine.written(rest),
      typed: filters,
      selection: withTyped(this.#shelf.known(selection), filters),
      members: this.#members(within),
    };
  }

  #members(within: string): ReadonlySet<number> | undefined {
    const entry = this.#urls.get(within);
    const others = this.#catalogue.collections.get(within);
    if (entry === undefined && !others) return undefined;
    return new Set([...(entry === undefined ? [] : [entry]), ...(others ?? [])]);
  }

  /** Short texts that answer; where none is read as the letters, those that have the characters. */
  #short({ query, written }: Understood): EntryHit[] {
    const found = this.#engine.search(query);
    if (found.length > 0 || written === undefined) return found;
    return this.#engine.search(written).map((hit) => ({ ...hit, tier: notExact(hit.tier) }));
  }

  /** What the filters alone let through; nothing where there are none. */
  #everything({ selection, members }: Understood): Result[] {
    if (Object.keys(selection).length === 0 && !members) return [];
    return this.#catalogue.entries.map(({ main }, entry) => ({
      entry,
      section: main === 'name' ? 'texts' : 'quotations',
      tier: 'exact',
    }));
  }

  async #all({ query, written }: Understood, short: readonly EntryHit[], stop: Stop): Promise<Result[]> {
    const code = parseCode(query);
    const named = code ? this.#ranking.byCode(code.text, code.passage) : [];
    const isKnown = short.some(({ tier }) => tier === 'exact') || named.length > 0;
    const asked = await this.#passages(query, stop, isKnown);
    const read = written === undefined || asked.length > 0 ? [] : await this.#passages(written, stop, true);
    const passages = [...asked, ...read.map((hit) => ({ ...hit, tier: notExact(hit.tier) }))];
    const merged = this.#ranking.merge(query, short, passages);
    const placed = await Promise.all(named.map((result) => this.#placed(result)));
    const isNamed = (result: Result) => placed.some(({ entry }) => entry === result.entry);
    return [...placed, ...merged.filter((result) => !isNamed(result))];
  }

  /** Ask the library; a single character it is not asked for. */
  async #passages(query: string, stop: Stop, strict: boolean): Promise<PassageHit[]> {
    const { all } = parseQuery(query, this.#catalogue.table);
    if (all.length === 0 || (all.length === 1 && all[0]?.single)) return [];
    const library = new LibrarySearch(await this.#open(), this.#catalogue.table);
    return library.search(query, stop, strict);
  }

  /** A result that names a passage, with the stretch that holds it; the text itself where it has no such passage. */
  async #placed({ anchor, ...result }: Result): Promise<Result> {
    if (anchor === undefined) return result;
    const store = await this.#open();
    const first = this.#ranking.firstStretch(result.entry);
    for (let stretch = first; stretch < this.#ranking.firstStretch(result.entry + 1); stretch += 1) {
      if ((await store.read(stretch)).anchors.includes(anchor)) return { ...result, stretch, anchor };
    }
    return result;
  }

  #isMember(entry: number, { selection, members }: Understood): boolean {
    return (members?.has(entry) ?? true) && admits(this.#entry(entry), selection);
  }

  /** Results divided as they are shown, each section cut to the pages that are open. */
  #sections({ order, page, within }: Question, asked: Understood, all: readonly Result[]) {
    const admitted = all.filter((result) => this.#isMember(result.entry, asked));
    const folded = within === '' ? foldTexts(admitted) : admitted.map((result) => ({ result, further: 0 }));
    const groups =
      order === 'relevance'
        ? groupsOf(folded)
        : [{ name: 'dated' as const, tier: undefined, folded: this.#byDate(folded, order) }];
    return groups.map(({ name, tier, folded: whole }) => {
      const size = groups.length === 1 ? SHOWN_ALONE : SHOWN[name];
      const shown = whole.slice(0, size * page);
      return { name, tier, total: whole.length, shown, results: shown.map(({ result }) => result) };
    });
  }

  #answerWith(
    message: SearchMessage,
    asked: Understood,
    results: readonly Result[],
    texts: ReadonlyMap<number, Stretch>,
    complete: boolean,
    longest?: string,
  ): Answer {
    const groups = this.#sections(message, asked, results);
    const sections = groups.map(({ name, tier, total, shown }): Section => ({
      name,
      tier,
      total,
      cards: this.#cards(asked.written ?? asked.query, shown, texts),
    }));
    const members = results.filter(({ entry }) => asked.members?.has(entry) ?? true);
    const entries = [...new Set(members.map(({ entry }) => entry))].map((entry) => this.#entry(entry));
    const total = groups.reduce((sum, group) => sum + group.total, 0);
    const within = message.within === '' ? undefined : this.#titleOf(message.within);
    return {
      type: 'answer',
      id: message.id,
      complete,
      total,
      places: members.filter((result) => this.#isMember(result.entry, asked)).length,
      unfiltered: entries.length,
      sections,
      counts: this.#shelf.counts(entries, asked.selection),
      selection: asked.selection,
      typed: asked.typed,
      ...(asked.written === undefined || results.length === 0 ? {} : { written: asked.written }),
      topics: this.#topics.of(asked.query).filter(({ facet, value }) => !asked.selection[facet]?.includes(value)),
      held: total > 0 ? [] : heldBack(entries, asked.selection),
      ...(within === undefined ? {} : { within }),
      ...(longest === undefined ? {} : { longest }),
    };
  }

  #cards(
    query: string,
    shown: readonly { readonly result: Result; readonly further: number }[],
    texts: ReadonlyMap<number, Stretch>,
  ): Card[] {
    const maker = new CardMaker(this.#catalogue, parseQuery(query, this.#catalogue.table));
    return shown.map(({ result, further }) => maker.make(result, texts.get(this.#stretchFor(result)), further));
  }

  /** Read the stretches of results; of those that answer by a short line, the openings of the first few that need it. */
  async #texts(results: readonly Result[]): Promise<Map<number, Stretch>> {
    const introduced = results
      .filter(({ stretch, entry }) => stretch === undefined && this.#entry(entry).main !== 'text')
      .slice(0, INTRODUCED);
    const wanted = [...results.filter(({ stretch }) => stretch !== undefined), ...introduced];
    if (wanted.length === 0) return new Map();
    const store = await this.#open();
    const numbers = [...new Set(wanted.map((result) => this.#stretchFor(result)))].filter((one) => one >= 0);
    return new Map(await Promise.all(numbers.map(async (number) => [number, await store.read(number)] as const)));
  }

  #stretchFor({ stretch, entry }: Result): number {
    return stretch ?? (this.#entry(entry).stretches > 0 ? this.#ranking.firstStretch(entry) : -1);
  }

  #byDate(folded: readonly Folded[], order: Order): Folded[] {
    const direction = order === 'oldest' ? 1 : -1;
    const date = ({ result }: Folded) => this.#entry(result.entry).date;
    return [...folded].sort((a, b) => {
      const [left, right] = [date(a), date(b)];
      if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
      return direction * (left < right ? -1 : Number(left > right));
    });
  }

  async #longest({ query }: Understood, stop: Stop): Promise<string | undefined> {
    if (this.#last.results.length > 0) return undefined;
    const library = new LibrarySearch(await this.#open(), this.#catalogue.table);
    return longestPart(query, this.#catalogue.table, (units) => library.occurs(units, stop));
  }

  #titleOf(within: string): string | undefined {
    const entry = this.#urls.get(within);
    return entry === undefined ? undefined : this.#entry(entry).title;
  }

  #open(): Promise<PassageStore> {
    this.#store ??= this.#openStore().catch((error: unknown) => {
      this.#store = undefined;
      throw error;
    });
    return this.#store;
  }

  #entry(entry: number): Entry {
    const found = this.#catalogue.entries[entry];
    if (!found) throw new RangeError(`no entry ${entry}`);
    return found;
  }
}

/** What was read into the letters of a query stands nowhere as it was typed. */
function notExact(tier: Tier): Tier {
  return tier === 'exact' ? 'near' : tier;
}

function pauseOf(milliseconds: number): Promise<void> {
  return milliseconds === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A result with the number of further ones of the same text that stand behind it. */
interface Folded {
  readonly result: Result;
  readonly further: number;
}

/** One result for every text: its first. */
function foldTexts(results: readonly Result[]): Folded[] {
  const first = new Map<number, { result: Result; further: number }>();
  for (const result of results) {
    const known = first.get(result.entry);
    if (known) known.further += 1;
    else first.set(result.entry, { result, further: 0 });
  }
  return [...first.values()];
}

/** Neighbours of one section and tier together; the results are in that order. */
function groupsOf(folded: readonly Folded[]) {
  const groups: { name: Result['section']; tier: Result['tier']; folded: Folded[] }[] = [];
  for (const one of folded) {
    const last = groups[groups.length - 1];
    if (last?.name === one.result.section && last.tier === one.result.tier) last.folded.push(one);
    else groups.push({ name: one.result.section, tier: one.result.tier, folded: [one] });
  }
  return groups;
}

/** For each choice, how many entries there would be without its facet. */
function heldBack(entries: readonly Entry[], selection: Selection): Answer['held'] {
  return FACETS.flatMap((facet) => {
    const count = entries.filter((entry) => admits(entry, selection, facet)).length;
    return (count === 0 ? [] : (selection[facet] ?? [])).map((value) => ({ facet, value, count }));
  });
}
