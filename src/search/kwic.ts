import type { Catalogue } from './catalogue.ts';
import { landing, passageCode } from './landing.ts';
import { Cancelled, type PassageStore, type Stop, type Stretch } from './passages/store.ts';
import { Turns } from './passages/turns.ts';
import type { Query } from './query.ts';
import { verbatimPlaces } from './verbatim-places.ts';

/** What a line is where it is not what its title says: another wording, or words wrongly passed off for it. */
export type KwicWording = 'variant' | 'misquote';

/** One place where a query stands, with what stands around it (key word in context). */
export interface KwicLine {
  /** Text of the same paragraph before and after the hit; an ellipsis stands where it was cut. */
  readonly left: string;
  /** As the page has it; a line feed stands where it reaches into the next paragraph. */
  readonly hit: string;
  readonly right: string;
  /** Code of the passage or text; for what has no code its address. */
  readonly id: string;
  /** Address from the root of the site, without a leading slash. */
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly year?: string;
  /** How far the text is verified, as readers see it. It does not speak for a line that is a `wording`. */
  readonly status?: string;
  readonly wording?: KwicWording;
}

/** All places, in the order of the library. */
export interface KwicAnswer {
  readonly type: 'kwic';
  readonly id: number;
  readonly lines: readonly KwicLine[];
  /** True where there are more than were read. */
  readonly cut: boolean;
}

/** What lines are sorted by: their order in the library, what stands before the hit, or what follows it. */
export const KWIC_ORDERS = ['text', 'left', 'right'] as const;
export type KwicOrder = (typeof KWIC_ORDERS)[number];

/** UTF-16 units of context on each side. */
const CONTEXT = 30;
const ELLIPSIS = '…';
const MOST_STRETCHES = 1500;
/** Lines after which no more stretches are read, so that a page can sort them without a pause. */
const MOST_LINES = 5000;
/** Stretches read at a time. */
const BATCH = 40;

/** A stretch that answers, with the entry it belongs to. */
export interface KwicPlace {
  readonly stretch: number;
  readonly entry: number;
}

/**
 * Read the stretches and cut a line for every place where the query stands in them, or in the title of the text that
 * they open.
 * @param places stretches that hold the query, in any order
 * @throws Cancelled when `stop` is set
 */
export async function collectLines(
  id: number,
  query: Query,
  places: readonly KwicPlace[],
  catalogue: Pick<Catalogue, 'entries' | 'lines' | 'table'>,
  store: PassageStore,
  stop: Stop,
): Promise<KwicAnswer> {
  const wanted = [...places].sort((a, b) => a.stretch - b.stretch).slice(0, MOST_STRETCHES);
  const cutter = new LineCutter(query, catalogue);
  const turns = new Turns();
  const lines: KwicLine[] = [];
  let read = 0;
  while (read < wanted.length && lines.length < MOST_LINES) {
    const batch = wanted.slice(read, read + BATCH);
    read += batch.length;
    goOn(stop);
    const texts = await Promise.all(batch.map(({ stretch }) => store.read(stretch)));
    for (const [index, text] of texts.entries()) {
      const place = batch[index];
      if (place) lines.push(...cutter.linesOf(place, text));
      if (turns.over) await turns.next();
      goOn(stop);
    }
  }
  return { type: 'kwic', id, lines, cut: read < places.length };
}

/**
 * Lines in another order; what stands nearest to the hit counts first, punctuation not; those that have
 * nothing there come last. Equals keep their order.
 */
export function sortLines(lines: readonly KwicLine[], order: KwicOrder): readonly KwicLine[] {
  if (order === 'text') return lines;
  const keyOf = ({ left, right }: KwicLine) => (order === 'right' ? letters(right) : reversed(letters(left))) || LAST;
  const keyed = lines.map((line) => ({ line, key: keyOf(line) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key))).map(({ line }) => line);
}

/** How many lines each value has, the values in order; lines without a value are left out. */
export function countLines(
  lines: readonly KwicLine[],
  value: (line: KwicLine) => string | undefined,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const one = value(line);
    if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @throws Cancelled when the search is to stop */
function goOn(stop: Stop): void {
  if (stop.aborted) throw new Cancelled();
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Sorts behind every letter. */
const LAST = '\uFFFF';

function letters(text: string): string {
  return text.replace(NO_LETTERS, '');
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** Cuts the lines of one query. */
class LineCutter {
  readonly #query: Query;
  readonly #catalogue: Pick<Catalogue, 'entries' | 'table'>;
  /** Stretches with which an entry begins. */
  readonly #openings: ReadonlySet<number>;
  /** Per entry the wordings that are not its own. */
  readonly #wordings = new Map<number, { readonly kind: KwicWording; readonly text: string }[]>();

  constructor(query: Query, { entries, lines, table }: Pick<Catalogue, 'entries' | 'lines' | 'table'>) {
    this.#query = query;
    this.#catalogue = { entries, table };
    let next = 0;
    this.#openings = new Set(
      entries.map(({ stretches }) => {
        next += stretches;
        return next - stretches;
      }),
    );
    for (const { entry, kind, text } of lines) {
      if (kind !== 'variant' && kind !== 'misquote') continue;
      const known = this.#wordings.get(entry) ?? [];
      this.#wordings.set(entry, [...known, { kind, text }]);
    }
  }

  linesOf({ stretch, entry }: KwicPlace, { lines, anchors }: Stretch): KwicLine[] {
    const { main, title } = this.#entry(entry);
    // Of a quotation the first line is its title.
    const hasTitle = this.#openings.has(stretch) && main !== 'text';
    return [...(hasTitle ? this.#cut(entry, [title], []) : []), ...this.#cut(entry, lines, anchors)];
  }

  #cut(entry: number, lines: readonly string[], anchors: readonly string[]): KwicLine[] {
    const text = lines.join('\n');
    const { url, code, title, kind, facets } = this.#entry(entry);
    const [[year], [status]] = [facets.year ?? [], facets.status ?? []];
    return verbatimPlaces(text, this.#query, this.#catalogue.table).map(({ start, end }) => {
      const number = text.slice(0, start).split('\n').length - 1;
      const anchor = anchors[number];
      const wording = this.#wordingOf(entry, lines[number] ?? '');
      return {
        left: before(text, start),
        hit: text.slice(start, end),
        right: after(text, end),
        id: code === undefined ? url : passageCode(code, anchor),
        url: landing(url, anchor),
        title,
        kind,
        ...(year === undefined ? {} : { year }),
        ...(status === undefined ? {} : { status }),
        ...(wording === undefined ? {} : { wording }),
      };
    });
  }

  /** A page says before such a wording what it is, and nothing after it. */
  #wordingOf(entry: number, line: string): KwicWording | undefined {
    const { title, main } = this.#entry(entry);
    if (line === title) return main === 'misquote' ? 'misquote' : undefined;
    return this.#wordings.get(entry)?.find(({ text }) => line.endsWith(text))?.kind;
  }

  #entry(entry: number): Catalogue['entries'][number] {
    const found = this.#catalogue.entries[entry];
    if (!found) throw new RangeError(`no entry ${entry}`);
    return found;
  }
}

/** What stands in the same line before a place. */
function before(text: string, at: number): string {
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(line, at - CONTEXT);
  const context = text.slice(isSecondHalf(text, from) ? from + 1 : from, at);
  return from > line ? ELLIPSIS + context : context;
}

/** What stands in the same line from a place on. */
function after(text: string, at: number): string {
  const feed = text.indexOf('\n', at);
  const line = feed < 0 ? text.length : feed;
  const to = Math.min(line, at + CONTEXT);
  const context = text.slice(at, isSecondHalf(text, to) ? to - 1 : to);
  return to < line ? context + ELLIPSIS : context;
}

/** True within a character outside the basic plane. */
function isSecondHalf(text: string, at: number): boolean {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
