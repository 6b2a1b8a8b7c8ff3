import type { Catalogue, Entry, LineKind } from './catalogue.ts';
import { excerpt, segments, type Segment } from './excerpt.ts';
import type { SimplifyTable } from './fold.ts';
import { landing, passageCode } from './landing.ts';
import type { Tier } from './library.ts';
import { findMarks, type Range } from './marks.ts';
import type { Stretch } from './passages/store.ts';
import type { Query } from './query.ts';
import type { Result } from './ranking.ts';

/** A result as it is shown. */
export interface Card {
  /** Code of the passage or text, for example `A12-5`; for what has no code its address. */
  readonly id: string;
  /** Address from the root of the site, without a leading slash, with the passage that answers. */
  readonly url: string;
  readonly tier: Tier;
  /** Title, or the quotation itself. */
  readonly heading: readonly Segment[];
  /** The line that answers; empty when the heading already shows it. */
  readonly excerpt: readonly Segment[];
  /** What the line is, where that is to be said: another wording, a misquote, another name. */
  readonly excerptOf?: LineKind;
  /** Words of the page to be shown on arrival. */
  readonly words: readonly string[];
  readonly code?: string;
  readonly kind: string;
  readonly speaker?: string;
  readonly year?: string;
  readonly status?: string;
  /** Address of the whole page. */
  readonly page: string;
  /** Further results in the same text. */
  readonly further: number;
}

const EXCERPT_SIZE = 110;
const MOST_WORDS = 4;
/** Lines that say nothing of their own about an entry. */
const SILENT: readonly LineKind[] = ['text', 'name', 'speaker'];

/** Makes the cards of one question. */
export class CardMaker {
  readonly #catalogue: Catalogue;
  readonly #query: Query;

  constructor(catalogue: Catalogue, query: Query) {
    this.#catalogue = catalogue;
    this.#query = query;
  }

  /**
   * @param stretch the text of the result, or for a result by a short line the opening of its entry, if that is wanted
   * @param further how many more results the same entry has
   */
  make(result: Result, stretch: Stretch | undefined, further: number): Card {
    const entry = this.#catalogue.entries[result.entry];
    if (!entry) throw new RangeError(`no entry ${result.entry}`);
    const titleMarks = this.#marks(entry.title);
    const at = stretch ? this.#bestLine(stretch, result, titleMarks) : 0;
    const anchor = result.anchor ?? (result.stretch === undefined ? undefined : stretch?.anchors[at]);
    const shown = this.#excerpt(entry, result, stretch?.lines[at]);
    const url = landing(entry.url, anchor);
    return {
      id: entry.code === undefined ? entry.url : passageCode(entry.code, anchor),
      url,
      tier: result.tier,
      heading: segments(entry.title, titleMarks),
      ...shown,
      words: wordsOf(entry.title, titleMarks, shown.excerpt),
      ...facts(entry, anchor),
      page: entry.url,
      further,
    };
  }

  #excerpt(entry: Entry, { line, stretch }: Result, text: string | undefined): Pick<Card, 'excerpt' | 'excerptOf'> {
    const own = line === undefined ? undefined : this.#catalogue.lines[line];
    if (own && !SILENT.includes(own.kind) && own.text !== entry.title) {
      return { excerpt: this.#cut(own.text), excerptOf: own.kind };
    }
    if (text === undefined || text === entry.title) return { excerpt: [] };
    return { excerpt: stretch === undefined ? excerpt(text, [], EXCERPT_SIZE) : this.#cut(text) };
  }

  /** The line of a stretch that answers best; the first where the title answers better than any. */
  #bestLine({ lines, anchors }: Stretch, { anchor, stretch }: Result, titleMarks: readonly Range[]): number {
    if (anchor !== undefined) return Math.max(0, anchors.indexOf(anchor));
    if (stretch === undefined) return 0;
    const weights = lines.map((line) => weight(this.#marks(line)));
    const best = weights.reduce((winner, one, index) => (one > (weights[winner] ?? 0) ? index : winner), 0);
    return weight(titleMarks) > (weights[best] ?? 0) ? 0 : best;
  }

  #cut(text: string): Segment[] {
    return excerpt(text, this.#marks(text), EXCERPT_SIZE);
  }

  #marks(text: string): Range[] {
    return findMarks(text, this.#query, this.#table);
  }

  get #table(): SimplifyTable {
    return this.#catalogue.table;
  }
}

function facts({ kind, code, facets }: Entry, anchor: string | undefined): Pick<Card, 'kind' | 'code' | 'speaker'> {
  const [speaker] = facets.speaker ?? [];
  const [year] = facets.year ?? [];
  const [status] = facets.status ?? [];
  const optional = { code: code === undefined ? undefined : passageCode(code, anchor), speaker, year, status };
  return { kind, ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)) };
}

/** Marked words of the line that is shown, else of the title; what the page is searched for on arrival. */
function wordsOf(title: string, titleMarks: readonly Range[], shown: readonly Segment[]): string[] {
  const inLine = shown.filter(({ marked }) => marked).map(({ text }) => text);
  const inTitle = titleMarks.map(({ start, end }) => title.slice(start, end));
  return [...new Set(inLine.length > 0 ? inLine : inTitle)].slice(0, MOST_WORDS);
}

/** The longest mark counts; the others only between equals. */
function weight(marks: readonly Range[] = []): number {
  const lengths = marks.map(({ start, end }) => end - start);
  return Math.max(0, ...lengths) + lengths.reduce((sum, length) => sum + length, 0) / 1e6;
}
